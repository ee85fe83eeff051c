import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`share_images\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document\` text NOT NULL,
  	\`drawn\` text NOT NULL,
  	\`alt\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`share_images_document_idx\` ON \`share_images\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`share_images_updated_at_idx\` ON \`share_images\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`share_images_created_at_idx\` ON \`share_images\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`share_images_filename_idx\` ON \`share_images\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`purges\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`writer\` text NOT NULL,
  	\`tags\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`purges_number_idx\` ON \`purges\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`purges_updated_at_idx\` ON \`purges\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`purges_created_at_idx\` ON \`purges\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`practice_translations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text NOT NULL,
  	\`description\` text,
  	\`emergency_wording\` text NOT NULL,
  	\`disclaimer\` text NOT NULL,
  	\`editorial_policy_id\` text(36),
  	FOREIGN KEY (\`editorial_policy_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practice_translations_order_idx\` ON \`practice_translations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practice_translations_parent_id_idx\` ON \`practice_translations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practice_translations_editorial_policy_idx\` ON \`practice_translations\` (\`editorial_policy_id\`);`)
  await db.run(sql`CREATE TABLE \`_practice_v_version_translations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`language\` text NOT NULL,
  	\`description\` text,
  	\`emergency_wording\` text NOT NULL,
  	\`disclaimer\` text NOT NULL,
  	\`editorial_policy_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`editorial_policy_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practice_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practice_v_version_translations_order_idx\` ON \`_practice_v_version_translations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practice_v_version_translations_parent_id_idx\` ON \`_practice_v_version_translations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practice_v_version_translations_editorial_policy_idx\` ON \`_practice_v_version_translations\` (\`editorial_policy_id\`);`)
  await db.run(sql`DROP INDEX \`_status_language_publishedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`_status_language_deletedAt_publishedAt_slug_createdAt_idx\` ON \`articles\` (\`_status\`,\`language\`,\`deleted_at\`,\`published_at\`,\`slug\`,\`created_at\`);`)
  await db.run(sql`DROP INDEX \`version__status_version_language_version_publishedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`_articles_v\` (\`version__status\`,\`version_language\`,\`version_deleted_at\`,\`version_published_at\`,\`version_slug\`,\`version_created_at\`);`)
  await db.run(sql`DROP INDEX \`_status_language_title_idx\`;`)
  await db.run(sql`CREATE INDEX \`_status_language_deletedAt_title_slug_createdAt_idx\` ON \`conditions\` (\`_status\`,\`language\`,\`deleted_at\`,\`title\`,\`slug\`,\`created_at\`);`)
  await db.run(sql`DROP INDEX \`version__status_version_language_version_title_idx\`;`)
  await db.run(sql`CREATE INDEX \`compound_index_1_idx\` ON \`_conditions_v\` (\`version__status\`,\`version_language\`,\`version_deleted_at\`,\`version_title\`,\`version_slug\`,\`version_created_at\`);`)
  await db.run(sql`DROP INDEX \`_status_language_title_1_idx\`;`)
  await db.run(sql`CREATE INDEX \`_status_language_deletedAt_title_slug_createdAt_1_idx\` ON \`treatments\` (\`_status\`,\`language\`,\`deleted_at\`,\`title\`,\`slug\`,\`created_at\`);`)
  await db.run(sql`DROP INDEX \`version__status_version_language_version_title_1_idx\`;`)
  await db.run(sql`CREATE INDEX \`compound_index_2_idx\` ON \`_treatments_v\` (\`version__status\`,\`version_language\`,\`version_deleted_at\`,\`version_title\`,\`version_slug\`,\`version_created_at\`);`)
  await db.run(sql`DROP INDEX \`_status_language_order_idx\`;`)
  await db.run(sql`CREATE INDEX \`_status_language_deletedAt_order_slug_createdAt_idx\` ON \`treatment_faqs\` (\`_status\`,\`language\`,\`deleted_at\`,\`order\`,\`slug\`,\`created_at\`);`)
  await db.run(sql`DROP INDEX \`version__status_version_language_version_order_idx\`;`)
  await db.run(sql`CREATE INDEX \`compound_index_3_idx\` ON \`_treatment_faqs_v\` (\`version__status\`,\`version_language\`,\`version_deleted_at\`,\`version_order\`,\`version_slug\`,\`version_created_at\`);`)
  await db.run(sql`DROP INDEX \`_status_language_brandName_idx\`;`)
  await db.run(sql`CREATE INDEX \`_status_language_deletedAt_brandName_slug_createdAt_idx\` ON \`drug_products\` (\`_status\`,\`language\`,\`deleted_at\`,\`brand_name\`,\`slug\`,\`created_at\`);`)
  await db.run(sql`DROP INDEX \`version__status_version_language_version_brandName_idx\`;`)
  await db.run(sql`CREATE INDEX \`compound_index_4_idx\` ON \`_drug_products_v\` (\`version__status\`,\`version_language\`,\`version_deleted_at\`,\`version_brand_name\`,\`version_slug\`,\`version_created_at\`);`)
  await db.run(sql`DROP INDEX \`_status_language_name_idx\`;`)
  await db.run(sql`CREATE INDEX \`_status_language_deletedAt_name_slug_createdAt_idx\` ON \`clinicians\` (\`_status\`,\`language\`,\`deleted_at\`,\`name\`,\`slug\`,\`created_at\`);`)
  await db.run(sql`DROP INDEX \`version__status_version_language_version_name_idx\`;`)
  await db.run(sql`CREATE INDEX \`compound_index_5_idx\` ON \`_clinicians_v\` (\`version__status\`,\`version_language\`,\`version_deleted_at\`,\`version_name\`,\`version_slug\`,\`version_created_at\`);`)
  await db.run(sql`DROP INDEX \`_status_language_name_1_idx\`;`)
  await db.run(sql`ALTER TABLE \`locations\` ADD \`directions\` text;`)
  await db.run(sql`CREATE INDEX \`_status_language_deletedAt_name_slug_createdAt_1_idx\` ON \`locations\` (\`_status\`,\`language\`,\`deleted_at\`,\`name\`,\`slug\`,\`created_at\`);`)
  await db.run(sql`DROP INDEX \`version__status_version_language_version_name_1_idx\`;`)
  await db.run(sql`ALTER TABLE \`_locations_v\` ADD \`version_directions\` text;`)
  await db.run(sql`CREATE INDEX \`compound_index_6_idx\` ON \`_locations_v\` (\`version__status\`,\`version_language\`,\`version_deleted_at\`,\`version_name\`,\`version_slug\`,\`version_created_at\`);`)
  await db.run(sql`DROP INDEX \`_status_language_title_2_idx\`;`)
  await db.run(sql`CREATE INDEX \`_status_language_deletedAt_title_slug_createdAt_2_idx\` ON \`pages\` (\`_status\`,\`language\`,\`deleted_at\`,\`title\`,\`slug\`,\`created_at\`);`)
  await db.run(sql`DROP INDEX \`version__status_version_language_version_title_2_idx\`;`)
  await db.run(sql`CREATE INDEX \`compound_index_7_idx\` ON \`_pages_v\` (\`version__status\`,\`version_language\`,\`version_deleted_at\`,\`version_title\`,\`version_slug\`,\`version_created_at\`);`)
  await db.run(sql`ALTER TABLE \`clinicians_rels\` ADD \`conditions_id\` text(36) REFERENCES conditions(id);`)
  await db.run(sql`ALTER TABLE \`clinicians_rels\` ADD \`treatments_id\` text(36) REFERENCES treatments(id);`)
  await db.run(sql`CREATE INDEX \`clinicians_rels_conditions_id_idx\` ON \`clinicians_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`clinicians_rels_treatments_id_idx\` ON \`clinicians_rels\` (\`treatments_id\`);`)
  await db.run(sql`ALTER TABLE \`_clinicians_v_rels\` ADD \`conditions_id\` text(36) REFERENCES conditions(id);`)
  await db.run(sql`ALTER TABLE \`_clinicians_v_rels\` ADD \`treatments_id\` text(36) REFERENCES treatments(id);`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_rels_conditions_id_idx\` ON \`_clinicians_v_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_rels_treatments_id_idx\` ON \`_clinicians_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`ALTER TABLE \`practice\` ADD \`logo_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`practice\` ADD \`editorial_policy_id\` text(36) REFERENCES pages(id);`)
  await db.run(sql`CREATE INDEX \`practice_logo_idx\` ON \`practice\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`practice_editorial_policy_idx\` ON \`practice\` (\`editorial_policy_id\`);`)
  await db.run(sql`ALTER TABLE \`_practice_v\` ADD \`version_logo_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`_practice_v\` ADD \`version_editorial_policy_id\` text(36) REFERENCES pages(id);`)
  await db.run(sql`CREATE INDEX \`_practice_v_version_version_logo_idx\` ON \`_practice_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_practice_v_version_version_editorial_policy_idx\` ON \`_practice_v\` (\`version_editorial_policy_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`share_images\`;`)
  await db.run(sql`DROP TABLE \`purges\`;`)
  await db.run(sql`DROP TABLE \`practice_translations\`;`)
  await db.run(sql`DROP TABLE \`_practice_v_version_translations\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_clinicians_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`locations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`clinicians\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`locations_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_clinicians_rels\`("id", "order", "parent_id", "path", "locations_id") SELECT "id", "order", "parent_id", "path", "locations_id" FROM \`clinicians_rels\`;`)
  await db.run(sql`DROP TABLE \`clinicians_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_clinicians_rels\` RENAME TO \`clinicians_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`clinicians_rels_order_idx\` ON \`clinicians_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`clinicians_rels_parent_idx\` ON \`clinicians_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`clinicians_rels_path_idx\` ON \`clinicians_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`clinicians_rels_locations_id_idx\` ON \`clinicians_rels\` (\`locations_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__clinicians_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`locations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_clinicians_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`locations_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__clinicians_v_rels\`("id", "order", "parent_id", "path", "locations_id") SELECT "id", "order", "parent_id", "path", "locations_id" FROM \`_clinicians_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_clinicians_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__clinicians_v_rels\` RENAME TO \`_clinicians_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_rels_order_idx\` ON \`_clinicians_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_rels_parent_idx\` ON \`_clinicians_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_rels_path_idx\` ON \`_clinicians_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_rels_locations_id_idx\` ON \`_clinicians_v_rels\` (\`locations_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_practice\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text DEFAULT 'Medical practice' NOT NULL,
  	\`legal_name\` text,
  	\`description\` text,
  	\`time_zone\` text DEFAULT 'America/Chicago' NOT NULL,
  	\`phone\` text,
  	\`email\` text,
  	\`emergency_wording\` text DEFAULT 'In an emergency, call 911.' NOT NULL,
  	\`disclaimer\` text DEFAULT 'This site is not a substitute for advice from a clinician who knows you.' NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_practice\`("id", "name", "legal_name", "description", "time_zone", "phone", "email", "emergency_wording", "disclaimer", "updated_at", "created_at") SELECT "id", "name", "legal_name", "description", "time_zone", "phone", "email", "emergency_wording", "disclaimer", "updated_at", "created_at" FROM \`practice\`;`)
  await db.run(sql`DROP TABLE \`practice\`;`)
  await db.run(sql`ALTER TABLE \`__new_practice\` RENAME TO \`practice\`;`)
  await db.run(sql`CREATE TABLE \`__new__practice_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_name\` text DEFAULT 'Medical practice' NOT NULL,
  	\`version_legal_name\` text,
  	\`version_description\` text,
  	\`version_time_zone\` text DEFAULT 'America/Chicago' NOT NULL,
  	\`version_phone\` text,
  	\`version_email\` text,
  	\`version_emergency_wording\` text DEFAULT 'In an emergency, call 911.' NOT NULL,
  	\`version_disclaimer\` text DEFAULT 'This site is not a substitute for advice from a clinician who knows you.' NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new__practice_v\`("id", "version_name", "version_legal_name", "version_description", "version_time_zone", "version_phone", "version_email", "version_emergency_wording", "version_disclaimer", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "version_name", "version_legal_name", "version_description", "version_time_zone", "version_phone", "version_email", "version_emergency_wording", "version_disclaimer", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_practice_v\`;`)
  await db.run(sql`DROP TABLE \`_practice_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__practice_v\` RENAME TO \`_practice_v\`;`)
  await db.run(sql`CREATE INDEX \`_practice_v_created_at_idx\` ON \`_practice_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_practice_v_updated_at_idx\` ON \`_practice_v\` (\`updated_at\`);`)
  await db.run(sql`DROP INDEX \`_status_language_deletedAt_publishedAt_slug_createdAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`_status_language_publishedAt_idx\` ON \`articles\` (\`_status\`,\`language\`,\`published_at\`);`)
  await db.run(sql`DROP INDEX \`compound_index_idx\`;`)
  await db.run(sql`CREATE INDEX \`version__status_version_language_version_publishedAt_idx\` ON \`_articles_v\` (\`version__status\`,\`version_language\`,\`version_published_at\`);`)
  await db.run(sql`DROP INDEX \`_status_language_deletedAt_title_slug_createdAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`_status_language_title_idx\` ON \`conditions\` (\`_status\`,\`language\`,\`title\`);`)
  await db.run(sql`DROP INDEX \`compound_index_1_idx\`;`)
  await db.run(sql`CREATE INDEX \`version__status_version_language_version_title_idx\` ON \`_conditions_v\` (\`version__status\`,\`version_language\`,\`version_title\`);`)
  await db.run(sql`DROP INDEX \`_status_language_deletedAt_title_slug_createdAt_1_idx\`;`)
  await db.run(sql`CREATE INDEX \`_status_language_title_1_idx\` ON \`treatments\` (\`_status\`,\`language\`,\`title\`);`)
  await db.run(sql`DROP INDEX \`compound_index_2_idx\`;`)
  await db.run(sql`CREATE INDEX \`version__status_version_language_version_title_1_idx\` ON \`_treatments_v\` (\`version__status\`,\`version_language\`,\`version_title\`);`)
  await db.run(sql`DROP INDEX \`_status_language_deletedAt_order_slug_createdAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`_status_language_order_idx\` ON \`treatment_faqs\` (\`_status\`,\`language\`,\`order\`);`)
  await db.run(sql`DROP INDEX \`compound_index_3_idx\`;`)
  await db.run(sql`CREATE INDEX \`version__status_version_language_version_order_idx\` ON \`_treatment_faqs_v\` (\`version__status\`,\`version_language\`,\`version_order\`);`)
  await db.run(sql`DROP INDEX \`_status_language_deletedAt_brandName_slug_createdAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`_status_language_brandName_idx\` ON \`drug_products\` (\`_status\`,\`language\`,\`brand_name\`);`)
  await db.run(sql`DROP INDEX \`compound_index_4_idx\`;`)
  await db.run(sql`CREATE INDEX \`version__status_version_language_version_brandName_idx\` ON \`_drug_products_v\` (\`version__status\`,\`version_language\`,\`version_brand_name\`);`)
  await db.run(sql`DROP INDEX \`_status_language_deletedAt_name_slug_createdAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`_status_language_name_idx\` ON \`clinicians\` (\`_status\`,\`language\`,\`name\`);`)
  await db.run(sql`DROP INDEX \`compound_index_5_idx\`;`)
  await db.run(sql`CREATE INDEX \`version__status_version_language_version_name_idx\` ON \`_clinicians_v\` (\`version__status\`,\`version_language\`,\`version_name\`);`)
  await db.run(sql`DROP INDEX \`_status_language_deletedAt_name_slug_createdAt_1_idx\`;`)
  await db.run(sql`CREATE INDEX \`_status_language_name_1_idx\` ON \`locations\` (\`_status\`,\`language\`,\`name\`);`)
  await db.run(sql`ALTER TABLE \`locations\` DROP COLUMN \`directions\`;`)
  await db.run(sql`DROP INDEX \`compound_index_6_idx\`;`)
  await db.run(sql`CREATE INDEX \`version__status_version_language_version_name_1_idx\` ON \`_locations_v\` (\`version__status\`,\`version_language\`,\`version_name\`);`)
  await db.run(sql`ALTER TABLE \`_locations_v\` DROP COLUMN \`version_directions\`;`)
  await db.run(sql`DROP INDEX \`_status_language_deletedAt_title_slug_createdAt_2_idx\`;`)
  await db.run(sql`CREATE INDEX \`_status_language_title_2_idx\` ON \`pages\` (\`_status\`,\`language\`,\`title\`);`)
  await db.run(sql`DROP INDEX \`compound_index_7_idx\`;`)
  await db.run(sql`CREATE INDEX \`version__status_version_language_version_title_2_idx\` ON \`_pages_v\` (\`version__status\`,\`version_language\`,\`version_title\`);`)
}
