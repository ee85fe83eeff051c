import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`preview_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`document_title\` text,
  	\`actor\` text,
  	\`actor_name\` text NOT NULL,
  	\`digest\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`revoked_at\` text,
  	\`opened\` numeric DEFAULT 0 NOT NULL,
  	\`last_opened_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`preview_links_document_id_idx\` ON \`preview_links\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_actor_idx\` ON \`preview_links\` (\`actor\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`preview_links_digest_idx\` ON \`preview_links\` (\`digest\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_expires_at_idx\` ON \`preview_links\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_updated_at_idx\` ON \`preview_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_created_at_idx\` ON \`preview_links\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documentCollection_documentId_createdAt_4_idx\` ON \`preview_links\` (\`document_collection\`,\`document_id\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`leases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`holder\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`leases_name_idx\` ON \`leases\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`leases_expires_at_idx\` ON \`leases\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`leases_updated_at_idx\` ON \`leases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`leases_created_at_idx\` ON \`leases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`job_runs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`job\` text NOT NULL,
  	\`last_run\` text,
  	\`last_success\` text,
  	\`problem\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`job_runs_job_idx\` ON \`job_runs\` (\`job\`);`)
  await db.run(sql`CREATE INDEX \`job_runs_updated_at_idx\` ON \`job_runs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`job_runs_created_at_idx\` ON \`job_runs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`usages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from_collection\` text NOT NULL,
  	\`from_id\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`place\` text NOT NULL,
  	\`needs\` integer DEFAULT false,
  	\`to_collection\` text NOT NULL,
  	\`to_id\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`fromCollection_fromId_idx\` ON \`usages\` (\`from_collection\`,\`from_id\`);`)
  await db.run(sql`CREATE INDEX \`toCollection_toId_kind_needs_idx\` ON \`usages\` (\`to_collection\`,\`to_id\`,\`kind\`,\`needs\`);`)
  await db.run(sql`CREATE TABLE \`revisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document\` text NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`claim\` text NOT NULL,
  	\`actor\` text,
  	\`actor_name\` text NOT NULL,
  	\`tab\` text,
  	\`fields\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`revisions_document_idx\` ON \`revisions\` (\`document\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`revisions_claim_idx\` ON \`revisions\` (\`claim\`);`)
  await db.run(sql`CREATE INDEX \`revisions_actor_idx\` ON \`revisions\` (\`actor\`);`)
  await db.run(sql`CREATE INDEX \`revisions_updated_at_idx\` ON \`revisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`revisions_created_at_idx\` ON \`revisions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`document_revision_idx\` ON \`revisions\` (\`document\`,\`revision\`);`)
  await db.run(sql`CREATE TABLE \`presences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document\` text NOT NULL,
  	\`tab\` text NOT NULL,
  	\`place\` text NOT NULL,
  	\`actor\` text,
  	\`actor_name\` text NOT NULL,
  	\`since\` text NOT NULL,
  	\`seen_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`presences_document_idx\` ON \`presences\` (\`document\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`presences_place_idx\` ON \`presences\` (\`place\`);`)
  await db.run(sql`CREATE INDEX \`presences_actor_idx\` ON \`presences\` (\`actor\`);`)
  await db.run(sql`CREATE INDEX \`presences_seen_at_idx\` ON \`presences\` (\`seen_at\`);`)
  await db.run(sql`CREATE INDEX \`presences_updated_at_idx\` ON \`presences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`presences_created_at_idx\` ON \`presences\` (\`created_at\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	\`redirects_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "media_id", "redirects_id", "users_id") SELECT "id", "order", "parent_id", "path", "media_id", "redirects_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_articles_v_autosave_idx\` ON \`_articles_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`conditions\` ADD \`revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_conditions_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_conditions_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_conditions_v_autosave_idx\` ON \`_conditions_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`treatments\` ADD \`revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_treatments_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_treatments_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_treatments_v_autosave_idx\` ON \`_treatments_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`treatment_faqs\` ADD \`revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_treatment_faqs_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_treatment_faqs_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_treatment_faqs_v_autosave_idx\` ON \`_treatment_faqs_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`drug_products\` ADD \`revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_drug_products_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_drug_products_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_drug_products_v_autosave_idx\` ON \`_drug_products_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`clinicians\` ADD \`revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_clinicians_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_clinicians_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_autosave_idx\` ON \`_clinicians_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`locations\` ADD \`revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_locations_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_locations_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_locations_v_autosave_idx\` ON \`_locations_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`redirects\` ADD \`kind\` text DEFAULT 'moved' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`redirects\` ADD \`path\` text;`)
  await db.run(sql`ALTER TABLE \`redirects\` ADD \`retires\` text;`)
  await db.run(sql`ALTER TABLE \`redirects\` ADD \`hits\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`redirects\` ADD \`last_used\` text;`)
  await db.run(sql`CREATE INDEX \`redirects_retires_idx\` ON \`redirects\` (\`retires\`);`)
  await db.run(sql`ALTER TABLE \`schedules\` ADD \`slot\` text;`)
  await db.run(sql`ALTER TABLE \`schedules\` ADD \`started_at\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`schedules_slot_idx\` ON \`schedules\` (\`slot\`);`)
  await db.run(sql`ALTER TABLE \`audit_log\` ADD \`patients_see\` text;`)
  await db.run(sql`CREATE INDEX \`audit_log_patients_see_idx\` ON \`audit_log\` (\`patients_see\`);`)
  await db.run(sql`CREATE INDEX \`actorName_createdAt_idx\` ON \`audit_log\` (\`actor_name\`,\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`reviews\` ADD \`next_review\` text;`)
  await db.run(sql`ALTER TABLE \`reviews\` ADD \`signed_at\` text;`)
  await db.run(sql`ALTER TABLE \`reviews\` ADD \`signed_by\` text;`)
  await db.run(sql`ALTER TABLE \`reviews\` ADD \`awaits_publication\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`reviews\` ADD \`is_gone\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`reviews_next_review_idx\` ON \`reviews\` (\`next_review\`);`)
  await db.run(sql`CREATE INDEX \`state_submittedAt_idx\` ON \`reviews\` (\`state\`,\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`actor_state_submittedAt_idx\` ON \`reviews\` (\`actor\`,\`state\`,\`submitted_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`preview_links\`;`)
  await db.run(sql`DROP TABLE \`leases\`;`)
  await db.run(sql`DROP TABLE \`job_runs\`;`)
  await db.run(sql`DROP TABLE \`usages\`;`)
  await db.run(sql`DROP TABLE \`revisions\`;`)
  await db.run(sql`DROP TABLE \`presences\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_autosave_idx\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`autosave\`;`)
  await db.run(sql`DROP INDEX \`_conditions_v_autosave_idx\`;`)
  await db.run(sql`ALTER TABLE \`_conditions_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_conditions_v\` DROP COLUMN \`autosave\`;`)
  await db.run(sql`DROP INDEX \`_treatments_v_autosave_idx\`;`)
  await db.run(sql`ALTER TABLE \`_treatments_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_treatments_v\` DROP COLUMN \`autosave\`;`)
  await db.run(sql`DROP INDEX \`_treatment_faqs_v_autosave_idx\`;`)
  await db.run(sql`ALTER TABLE \`_treatment_faqs_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_treatment_faqs_v\` DROP COLUMN \`autosave\`;`)
  await db.run(sql`DROP INDEX \`_drug_products_v_autosave_idx\`;`)
  await db.run(sql`ALTER TABLE \`_drug_products_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_drug_products_v\` DROP COLUMN \`autosave\`;`)
  await db.run(sql`DROP INDEX \`_clinicians_v_autosave_idx\`;`)
  await db.run(sql`ALTER TABLE \`_clinicians_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_clinicians_v\` DROP COLUMN \`autosave\`;`)
  await db.run(sql`DROP INDEX \`_locations_v_autosave_idx\`;`)
  await db.run(sql`ALTER TABLE \`_locations_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_locations_v\` DROP COLUMN \`autosave\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_autosave_idx\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`autosave\`;`)
  await db.run(sql`DROP INDEX \`redirects_retires_idx\`;`)
  await db.run(sql`ALTER TABLE \`redirects\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`redirects\` DROP COLUMN \`path\`;`)
  await db.run(sql`ALTER TABLE \`redirects\` DROP COLUMN \`retires\`;`)
  await db.run(sql`ALTER TABLE \`redirects\` DROP COLUMN \`hits\`;`)
  await db.run(sql`ALTER TABLE \`redirects\` DROP COLUMN \`last_used\`;`)
  await db.run(sql`DROP INDEX \`schedules_slot_idx\`;`)
  await db.run(sql`ALTER TABLE \`schedules\` DROP COLUMN \`slot\`;`)
  await db.run(sql`ALTER TABLE \`schedules\` DROP COLUMN \`started_at\`;`)
  await db.run(sql`DROP INDEX \`audit_log_patients_see_idx\`;`)
  await db.run(sql`DROP INDEX \`actorName_createdAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`audit_log\` DROP COLUMN \`patients_see\`;`)
  await db.run(sql`DROP INDEX \`reviews_next_review_idx\`;`)
  await db.run(sql`DROP INDEX \`state_submittedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`actor_state_submittedAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`reviews\` DROP COLUMN \`next_review\`;`)
  await db.run(sql`ALTER TABLE \`reviews\` DROP COLUMN \`signed_at\`;`)
  await db.run(sql`ALTER TABLE \`reviews\` DROP COLUMN \`signed_by\`;`)
  await db.run(sql`ALTER TABLE \`reviews\` DROP COLUMN \`awaits_publication\`;`)
  await db.run(sql`ALTER TABLE \`reviews\` DROP COLUMN \`is_gone\`;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`articles_id\` text(36) REFERENCES articles(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`conditions_id\` text(36) REFERENCES conditions(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`treatments_id\` text(36) REFERENCES treatments(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`treatment_faqs_id\` text(36) REFERENCES treatment_faqs(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`drug_products_id\` text(36) REFERENCES drug_products(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`clinicians_id\` text(36) REFERENCES clinicians(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`locations_id\` text(36) REFERENCES locations(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`pages_id\` text(36) REFERENCES pages(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_conditions_id_idx\` ON \`payload_locked_documents_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_treatments_id_idx\` ON \`payload_locked_documents_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_treatment_faqs_id_idx\` ON \`payload_locked_documents_rels\` (\`treatment_faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_drug_products_id_idx\` ON \`payload_locked_documents_rels\` (\`drug_products_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_clinicians_id_idx\` ON \`payload_locked_documents_rels\` (\`clinicians_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_locations_id_idx\` ON \`payload_locked_documents_rels\` (\`locations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`conditions\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`treatments\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`treatment_faqs\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`drug_products\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`clinicians\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`locations\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`revision\`;`)
}
