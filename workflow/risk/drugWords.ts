/**
 * Names of drugs. Each name is a meaning of its own, brand or not: products with the same substance
 * differ in their strength and their directions.
 */
export const DRUG_NAMES = [
  'acetaminophen|paracetamol|tylenol|ibuprofen|advil|motrin|naproxen|aleve|aspirin|diclofenac|voltaren',
  'celecoxib|celebrex|ketorolac|toradol|meloxicam|indomethacin|excedrin|botox|onabotulinumtoxina',
  'dysport|abobotulinumtoxina|xeomin|incobotulinumtoxina|myobloc|rimabotulinumtoxinb|daxxify',
  'daxibotulinumtoxina|jeuveau|prabotulinumtoxina|letybo|letibotulinumtoxina|sumatriptan|imitrex',
  'rizatriptan|maxalt|zolmitriptan|zomig|eletriptan|relpax|naratriptan|frovatriptan|almotriptan',
  'lasmiditan|reyvow|ubrogepant|ubrelvy|rimegepant|nurtec|atogepant|qulipta|zavegepant|zavzpret',
  'erenumab|aimovig|fremanezumab|ajovy|galcanezumab|emgality|eptinezumab|vyepti|topiramate|topamax',
  'propranolol|inderal|metoprolol|timolol|nadolol|atenolol|amitriptyline|elavil|nortriptyline|pamelor',
  'venlafaxine|effexor|duloxetine|cymbalta|valproate|depakote|divalproex|candesartan|lisinopril',
  'verapamil|flunarizine|gabapentin|neurontin|pregabalin|lyrica|carbamazepine|tegretol|lamotrigine',
  'lamictal|levetiracetam|baclofen|tizanidine|zanaflex|cyclobenzaprine|flexeril|methocarbamol',
  'carisoprodol|trihexyphenidyl|artane|benztropine|clonazepam|klonopin|diazepam|valium|lorazepam',
  'ativan|alprazolam|xanax|zolpidem|ambien|tetrabenazine|levodopa|carbidopa|sinemet|tramadol|ultram',
  'oxycodone|oxycontin|percocet|hydrocodone|vicodin|morphine|codeine|fentanyl|hydromorphone',
  'methadone|buprenorphine|naloxone|narcan|tapentadol|ketamine|lidocaine|bupivacaine|ropivacaine',
  'capsaicin|prednisone|prednisolone|dexamethasone|methylprednisolone|triamcinolone|hydrocortisone',
  'cortisone|warfarin|coumadin|apixaban|eliquis|rivaroxaban|xarelto|dabigatran|pradaxa|clopidogrel',
  'plavix|heparin|enoxaparin|metformin|insulin|glipizide|semaglutide|ozempic|atorvastatin',
  'simvastatin|rosuvastatin|amlodipine|losartan|hydrochlorothiazide|furosemide|spironolactone',
  'digoxin|lithium|sertraline|zoloft|fluoxetine|prozac|citalopram|escitalopram|lexapro|paroxetine',
  'bupropion|trazodone|mirtazapine|quetiapine|olanzapine|risperidone|haloperidol|metoclopramide',
  'prochlorperazine|ondansetron|zofran|promethazine|diphenhydramine|benadryl|cetirizine|loratadine',
  'omeprazole|pantoprazole|famotidine|amoxicillin|penicillin|azithromycin|ciprofloxacin|doxycycline',
  'gentamicin|cephalexin|clindamycin|vancomycin|acyclovir|fluconazole|ergotamine|dihydroergotamine',
  'dhe|methysergide|magnesium|riboflavin|melatonin|feverfew|butterbur|methotrexate|hydroxychloroquine',
  'allopurinol|colchicine|levothyroxine|estrogen|progesterone|epinephrine|epipen|albuterol|salbutamol',
].join('|')

/** Classes of drugs, and what people call them; one class a row. */
export const DRUG_CLASSES = [
  'blood thinner|anticoagulant|blood thinning medicine|blood thinning medication',
  'painkiller|pain reliever|pain medicine|pain medication|analgesic|pain pill|pain relief medicine',
  'antibiotic',
  'opioid|opiate|narcotic',
  'triptan',
  'anti inflammatory|anti inflammatories|anti inflammatory medicine|anti inflammatory drug',
  'muscle relaxant|muscle relaxer',
  'steroid|corticosteroid',
  'antidepressant',
  'sleeping pill|sleep medicine|sleep aid|sleeping tablet',
  'sedative|tranquilizer|tranquiliser',
  'beta blocker',
  'birth control|contraceptive|birth control pill|contraception|the pill',
  'diuretic|water pill',
  'antacid',
  'antihistamine',
  'botulinum toxin|botulinum toxins',
  'seizure medicine|anti seizure medicine|anticonvulsant',
  'nerve block',
  'cgrp',
  'statin',
  'laxative',
  'decongestant',
  'chemotherapy',
  'toxin',
]

/** Endings that only names of drugs have. */
export const DRUG_ENDING =
  /[a-z]{3}(?:toxina?b?|triptan|gepant|[^o]mab|profen|olol|statin|sartan|azole|cillin|mycin|floxacin|oxetine|azepam|caine|coxib|parin|xaban|gatran|pramine|tyline|barbital|codone|morphone|gliptin|glutide)$/
