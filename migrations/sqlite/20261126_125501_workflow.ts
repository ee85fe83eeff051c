import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`sign_offs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`document_title\` text,
  	\`actor\` text,
  	\`actor_name\` text NOT NULL,
  	\`version\` text,
  	\`hash\` text NOT NULL,
  	\`clinician\` text,
  	\`credentials\` text,
  	\`signed_at\` text NOT NULL,
  	\`next_review\` text NOT NULL,
  	\`statement\` text NOT NULL,
  	\`findings\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`sign_offs_document_id_idx\` ON \`sign_offs\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`sign_offs_actor_idx\` ON \`sign_offs\` (\`actor\`);`)
  await db.run(sql`CREATE INDEX \`sign_offs_hash_idx\` ON \`sign_offs\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`sign_offs_signed_at_idx\` ON \`sign_offs\` (\`signed_at\`);`)
  await db.run(sql`CREATE INDEX \`sign_offs_next_review_idx\` ON \`sign_offs\` (\`next_review\`);`)
  await db.run(sql`CREATE INDEX \`sign_offs_updated_at_idx\` ON \`sign_offs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sign_offs_created_at_idx\` ON \`sign_offs\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documentCollection_documentId_createdAt_idx\` ON \`sign_offs\` (\`document_collection\`,\`document_id\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`schedules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`document_title\` text,
  	\`actor\` text,
  	\`actor_name\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`hash\` text,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`try_at\` text NOT NULL,
  	\`problem\` text,
  	\`finished_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`schedules_document_id_idx\` ON \`schedules\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`schedules_actor_idx\` ON \`schedules\` (\`actor\`);`)
  await db.run(sql`CREATE INDEX \`schedules_updated_at_idx\` ON \`schedules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`schedules_created_at_idx\` ON \`schedules\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documentCollection_documentId_createdAt_1_idx\` ON \`schedules\` (\`document_collection\`,\`document_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_tryAt_idx\` ON \`schedules\` (\`state\`,\`try_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`actor\` text,
  	\`actor_name\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`document_collection\` text,
  	\`document_id\` text,
  	\`document_title\` text,
  	\`version\` text,
  	\`hash\` text,
  	\`summary\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_log_actor_idx\` ON \`audit_log\` (\`actor\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_action_idx\` ON \`audit_log\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_document_collection_idx\` ON \`audit_log\` (\`document_collection\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_document_id_idx\` ON \`audit_log\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_hash_idx\` ON \`audit_log\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_updated_at_idx\` ON \`audit_log\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_created_at_idx\` ON \`audit_log\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documentCollection_documentId_createdAt_2_idx\` ON \`audit_log\` (\`document_collection\`,\`document_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`action_createdAt_idx\` ON \`audit_log\` (\`action\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reviews\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`document_title\` text,
  	\`actor\` text,
  	\`actor_name\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`submitted_at\` text NOT NULL,
  	\`reviewer\` text,
  	\`reviewer_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`reviews_document_id_idx\` ON \`reviews\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_actor_idx\` ON \`reviews\` (\`actor\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`reviews_document_idx\` ON \`reviews\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`reviews_state_idx\` ON \`reviews\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`reviews_submitted_at_idx\` ON \`reviews\` (\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`reviews_reviewer_idx\` ON \`reviews\` (\`reviewer\`);`)
  await db.run(sql`CREATE INDEX \`reviews_updated_at_idx\` ON \`reviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reviews_created_at_idx\` ON \`reviews\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`remarks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`document_title\` text,
  	\`actor\` text,
  	\`actor_name\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`field\` text,
  	\`resolved_at\` text,
  	\`resolved_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`remarks_document_id_idx\` ON \`remarks\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`remarks_actor_idx\` ON \`remarks\` (\`actor\`);`)
  await db.run(sql`CREATE INDEX \`remarks_updated_at_idx\` ON \`remarks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`remarks_created_at_idx\` ON \`remarks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documentCollection_documentId_createdAt_3_idx\` ON \`remarks\` (\`document_collection\`,\`document_id\`,\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`clinical_hash\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`clinical_editor\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`clinical_editor_name\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_clinical_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_clinical_editor\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_clinical_editor_name\` text;`)
  await db.run(sql`ALTER TABLE \`conditions\` ADD \`clinical_hash\` text;`)
  await db.run(sql`ALTER TABLE \`conditions\` ADD \`clinical_editor\` text;`)
  await db.run(sql`ALTER TABLE \`conditions\` ADD \`clinical_editor_name\` text;`)
  await db.run(sql`ALTER TABLE \`_conditions_v\` ADD \`version_clinical_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_conditions_v\` ADD \`version_clinical_editor\` text;`)
  await db.run(sql`ALTER TABLE \`_conditions_v\` ADD \`version_clinical_editor_name\` text;`)
  await db.run(sql`ALTER TABLE \`treatments\` ADD \`clinical_hash\` text;`)
  await db.run(sql`ALTER TABLE \`treatments\` ADD \`clinical_editor\` text;`)
  await db.run(sql`ALTER TABLE \`treatments\` ADD \`clinical_editor_name\` text;`)
  await db.run(sql`ALTER TABLE \`_treatments_v\` ADD \`version_clinical_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_treatments_v\` ADD \`version_clinical_editor\` text;`)
  await db.run(sql`ALTER TABLE \`_treatments_v\` ADD \`version_clinical_editor_name\` text;`)
  await db.run(sql`ALTER TABLE \`treatment_faqs\` ADD \`clinical_hash\` text;`)
  await db.run(sql`ALTER TABLE \`treatment_faqs\` ADD \`clinical_editor\` text;`)
  await db.run(sql`ALTER TABLE \`treatment_faqs\` ADD \`clinical_editor_name\` text;`)
  await db.run(sql`ALTER TABLE \`_treatment_faqs_v\` ADD \`version_clinical_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_treatment_faqs_v\` ADD \`version_clinical_editor\` text;`)
  await db.run(sql`ALTER TABLE \`_treatment_faqs_v\` ADD \`version_clinical_editor_name\` text;`)
  await db.run(sql`ALTER TABLE \`drug_products\` ADD \`clinical_hash\` text;`)
  await db.run(sql`ALTER TABLE \`drug_products\` ADD \`clinical_editor\` text;`)
  await db.run(sql`ALTER TABLE \`drug_products\` ADD \`clinical_editor_name\` text;`)
  await db.run(sql`ALTER TABLE \`_drug_products_v\` ADD \`version_clinical_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_drug_products_v\` ADD \`version_clinical_editor\` text;`)
  await db.run(sql`ALTER TABLE \`_drug_products_v\` ADD \`version_clinical_editor_name\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`sign_offs\`;`)
  await db.run(sql`DROP TABLE \`schedules\`;`)
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`reviews\`;`)
  await db.run(sql`DROP TABLE \`remarks\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`clinical_hash\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`clinical_editor\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`clinical_editor_name\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_clinical_hash\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_clinical_editor\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_clinical_editor_name\`;`)
  await db.run(sql`ALTER TABLE \`conditions\` DROP COLUMN \`clinical_hash\`;`)
  await db.run(sql`ALTER TABLE \`conditions\` DROP COLUMN \`clinical_editor\`;`)
  await db.run(sql`ALTER TABLE \`conditions\` DROP COLUMN \`clinical_editor_name\`;`)
  await db.run(sql`ALTER TABLE \`_conditions_v\` DROP COLUMN \`version_clinical_hash\`;`)
  await db.run(sql`ALTER TABLE \`_conditions_v\` DROP COLUMN \`version_clinical_editor\`;`)
  await db.run(sql`ALTER TABLE \`_conditions_v\` DROP COLUMN \`version_clinical_editor_name\`;`)
  await db.run(sql`ALTER TABLE \`treatments\` DROP COLUMN \`clinical_hash\`;`)
  await db.run(sql`ALTER TABLE \`treatments\` DROP COLUMN \`clinical_editor\`;`)
  await db.run(sql`ALTER TABLE \`treatments\` DROP COLUMN \`clinical_editor_name\`;`)
  await db.run(sql`ALTER TABLE \`_treatments_v\` DROP COLUMN \`version_clinical_hash\`;`)
  await db.run(sql`ALTER TABLE \`_treatments_v\` DROP COLUMN \`version_clinical_editor\`;`)
  await db.run(sql`ALTER TABLE \`_treatments_v\` DROP COLUMN \`version_clinical_editor_name\`;`)
  await db.run(sql`ALTER TABLE \`treatment_faqs\` DROP COLUMN \`clinical_hash\`;`)
  await db.run(sql`ALTER TABLE \`treatment_faqs\` DROP COLUMN \`clinical_editor\`;`)
  await db.run(sql`ALTER TABLE \`treatment_faqs\` DROP COLUMN \`clinical_editor_name\`;`)
  await db.run(sql`ALTER TABLE \`_treatment_faqs_v\` DROP COLUMN \`version_clinical_hash\`;`)
  await db.run(sql`ALTER TABLE \`_treatment_faqs_v\` DROP COLUMN \`version_clinical_editor\`;`)
  await db.run(sql`ALTER TABLE \`_treatment_faqs_v\` DROP COLUMN \`version_clinical_editor_name\`;`)
  await db.run(sql`ALTER TABLE \`drug_products\` DROP COLUMN \`clinical_hash\`;`)
  await db.run(sql`ALTER TABLE \`drug_products\` DROP COLUMN \`clinical_editor\`;`)
  await db.run(sql`ALTER TABLE \`drug_products\` DROP COLUMN \`clinical_editor_name\`;`)
  await db.run(sql`ALTER TABLE \`_drug_products_v\` DROP COLUMN \`version_clinical_hash\`;`)
  await db.run(sql`ALTER TABLE \`_drug_products_v\` DROP COLUMN \`version_clinical_editor\`;`)
  await db.run(sql`ALTER TABLE \`_drug_products_v\` DROP COLUMN \`version_clinical_editor_name\`;`)
}
