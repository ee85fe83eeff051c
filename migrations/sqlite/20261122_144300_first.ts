import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`read_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_references_order_idx\` ON \`articles_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_references_parent_id_idx\` ON \`articles_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`hero_image_id\` text(36),
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`meta_image_id\` text(36),
  	\`slug\` text,
  	\`language\` text DEFAULT 'en',
  	\`translation_of_id\` text(36),
  	\`published_at\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`hero_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_title_idx\` ON \`articles\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`articles_hero_image_idx\` ON \`articles\` (\`hero_image_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_meta_meta_image_idx\` ON \`articles\` (\`meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_language_idx\` ON \`articles\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`articles_translation_of_idx\` ON \`articles\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_published_at_idx\` ON \`articles\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`language_slug_idx\` ON \`articles\` (\`language\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`_status_language_publishedAt_idx\` ON \`articles\` (\`_status\`,\`language\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`clinicians_id\` text(36),
  	\`conditions_id\` text(36),
  	\`treatments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`clinicians_id\`) REFERENCES \`clinicians\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_clinicians_id_idx\` ON \`articles_rels\` (\`clinicians_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_conditions_id_idx\` ON \`articles_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_treatments_id_idx\` ON \`articles_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`read_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_references_order_idx\` ON \`_articles_v_version_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_references_parent_id_idx\` ON \`_articles_v_version_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_hero_image_id\` text(36),
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_meta_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_language\` text DEFAULT 'en',
  	\`version_translation_of_id\` text(36),
  	\`version_published_at\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_title_idx\` ON \`_articles_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_hero_image_idx\` ON \`_articles_v\` (\`version_hero_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_meta_version_meta_image_idx\` ON \`_articles_v\` (\`version_meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_language_idx\` ON \`_articles_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_translation_of_idx\` ON \`_articles_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_published_at_idx\` ON \`_articles_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_language_version_slug_idx\` ON \`_articles_v\` (\`version_language\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_language_version_publishedAt_idx\` ON \`_articles_v\` (\`version__status\`,\`version_language\`,\`version_published_at\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`clinicians_id\` text(36),
  	\`conditions_id\` text(36),
  	\`treatments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`clinicians_id\`) REFERENCES \`clinicians\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_clinicians_id_idx\` ON \`_articles_v_rels\` (\`clinicians_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_conditions_id_idx\` ON \`_articles_v_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_treatments_id_idx\` ON \`_articles_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE TABLE \`conditions_also_called\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`kind\` text DEFAULT 'synonym',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conditions_also_called_order_idx\` ON \`conditions_also_called\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`conditions_also_called_parent_id_idx\` ON \`conditions_also_called\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conditions_key_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conditions_key_points_order_idx\` ON \`conditions_key_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`conditions_key_points_parent_id_idx\` ON \`conditions_key_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conditions_when_to_get_help_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`conditions_when_to_get_help\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conditions_when_to_get_help_items_order_idx\` ON \`conditions_when_to_get_help_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`conditions_when_to_get_help_items_parent_id_idx\` ON \`conditions_when_to_get_help_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conditions_when_to_get_help\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`urgency\` text DEFAULT 'non-urgent',
  	\`heading\` text,
  	\`advice\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conditions_when_to_get_help_order_idx\` ON \`conditions_when_to_get_help\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`conditions_when_to_get_help_parent_id_idx\` ON \`conditions_when_to_get_help\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conditions_body_areas\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conditions_body_areas_order_idx\` ON \`conditions_body_areas\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`conditions_body_areas_parent_idx\` ON \`conditions_body_areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conditions_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`read_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conditions_references_order_idx\` ON \`conditions_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`conditions_references_parent_id_idx\` ON \`conditions_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conditions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`overview\` text,
  	\`symptoms\` text,
  	\`causes\` text,
  	\`risk_factors\` text,
  	\`diagnosis\` text,
  	\`treatment_overview\` text,
  	\`living_with\` text,
  	\`hero_image_id\` text(36),
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`meta_image_id\` text(36),
  	\`slug\` text,
  	\`language\` text DEFAULT 'en',
  	\`translation_of_id\` text(36),
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`hero_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`conditions_title_idx\` ON \`conditions\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`conditions_hero_image_idx\` ON \`conditions\` (\`hero_image_id\`);`)
  await db.run(sql`CREATE INDEX \`conditions_meta_meta_image_idx\` ON \`conditions\` (\`meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`conditions_slug_idx\` ON \`conditions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`conditions_language_idx\` ON \`conditions\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`conditions_translation_of_idx\` ON \`conditions\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`conditions_updated_at_idx\` ON \`conditions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`conditions_created_at_idx\` ON \`conditions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`conditions_deleted_at_idx\` ON \`conditions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`conditions__status_idx\` ON \`conditions\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`language_slug_1_idx\` ON \`conditions\` (\`language\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`_status_language_title_idx\` ON \`conditions\` (\`_status\`,\`language\`,\`title\`);`)
  await db.run(sql`CREATE TABLE \`conditions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conditions_texts_order_parent\` ON \`conditions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conditions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`treatments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conditions_rels_order_idx\` ON \`conditions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`conditions_rels_parent_idx\` ON \`conditions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`conditions_rels_path_idx\` ON \`conditions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`conditions_rels_treatments_id_idx\` ON \`conditions_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE TABLE \`_conditions_v_version_also_called\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`kind\` text DEFAULT 'synonym',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_conditions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_also_called_order_idx\` ON \`_conditions_v_version_also_called\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_also_called_parent_id_idx\` ON \`_conditions_v_version_also_called\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conditions_v_version_key_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_conditions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_key_points_order_idx\` ON \`_conditions_v_version_key_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_key_points_parent_id_idx\` ON \`_conditions_v_version_key_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conditions_v_version_when_to_get_help_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_conditions_v_version_when_to_get_help\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_when_to_get_help_items_order_idx\` ON \`_conditions_v_version_when_to_get_help_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_when_to_get_help_items_parent_id_idx\` ON \`_conditions_v_version_when_to_get_help_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conditions_v_version_when_to_get_help\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`urgency\` text DEFAULT 'non-urgent',
  	\`heading\` text,
  	\`advice\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_conditions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_when_to_get_help_order_idx\` ON \`_conditions_v_version_when_to_get_help\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_when_to_get_help_parent_id_idx\` ON \`_conditions_v_version_when_to_get_help\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conditions_v_version_body_areas\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_conditions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_body_areas_order_idx\` ON \`_conditions_v_version_body_areas\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_body_areas_parent_idx\` ON \`_conditions_v_version_body_areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conditions_v_version_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`read_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_conditions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_references_order_idx\` ON \`_conditions_v_version_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_references_parent_id_idx\` ON \`_conditions_v_version_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conditions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_overview\` text,
  	\`version_symptoms\` text,
  	\`version_causes\` text,
  	\`version_risk_factors\` text,
  	\`version_diagnosis\` text,
  	\`version_treatment_overview\` text,
  	\`version_living_with\` text,
  	\`version_hero_image_id\` text(36),
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_meta_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_language\` text DEFAULT 'en',
  	\`version_translation_of_id\` text(36),
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_conditions_v_parent_idx\` ON \`_conditions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_version_title_idx\` ON \`_conditions_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_version_hero_image_idx\` ON \`_conditions_v\` (\`version_hero_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_meta_version_meta_image_idx\` ON \`_conditions_v\` (\`version_meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_version_slug_idx\` ON \`_conditions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_version_language_idx\` ON \`_conditions_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_version_translation_of_idx\` ON \`_conditions_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_version_updated_at_idx\` ON \`_conditions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_version_created_at_idx\` ON \`_conditions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_version_deleted_at_idx\` ON \`_conditions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_version_version__status_idx\` ON \`_conditions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_created_at_idx\` ON \`_conditions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_updated_at_idx\` ON \`_conditions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_latest_idx\` ON \`_conditions_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_language_version_slug_1_idx\` ON \`_conditions_v\` (\`version_language\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_language_version_title_idx\` ON \`_conditions_v\` (\`version__status\`,\`version_language\`,\`version_title\`);`)
  await db.run(sql`CREATE TABLE \`_conditions_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_conditions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conditions_v_texts_order_parent\` ON \`_conditions_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conditions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`treatments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_conditions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conditions_v_rels_order_idx\` ON \`_conditions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_rels_parent_idx\` ON \`_conditions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_rels_path_idx\` ON \`_conditions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_conditions_v_rels_treatments_id_idx\` ON \`_conditions_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_key_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_key_points_order_idx\` ON \`treatments_key_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_key_points_parent_id_idx\` ON \`treatments_key_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_uses\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`condition_id\` text(36),
  	\`status\` text,
  	\`product_id\` text(36),
  	\`population\` text,
  	\`evidence_note\` text,
  	\`onset\` text,
  	\`duration\` text,
  	FOREIGN KEY (\`condition_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`product_id\`) REFERENCES \`drug_products\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_uses_order_idx\` ON \`treatments_uses\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_uses_parent_id_idx\` ON \`treatments_uses\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_uses_condition_idx\` ON \`treatments_uses\` (\`condition_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_uses_product_idx\` ON \`treatments_uses\` (\`product_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_when_to_get_help_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments_when_to_get_help\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_when_to_get_help_items_order_idx\` ON \`treatments_when_to_get_help_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_when_to_get_help_items_parent_id_idx\` ON \`treatments_when_to_get_help_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_when_to_get_help\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`urgency\` text DEFAULT 'non-urgent',
  	\`heading\` text,
  	\`advice\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_when_to_get_help_order_idx\` ON \`treatments_when_to_get_help\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_when_to_get_help_parent_id_idx\` ON \`treatments_when_to_get_help\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`read_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_references_order_idx\` ON \`treatments_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_references_parent_id_idx\` ON \`treatments_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`what_it_is\` text,
  	\`how_it_works\` text,
  	\`hero_image_id\` text(36),
  	\`who_it_suits\` text,
  	\`who_it_does_not_suit\` text,
  	\`before\` text,
  	\`during\` text,
  	\`after\` text,
  	\`onset\` text,
  	\`duration\` text,
  	\`benefits\` text,
  	\`risks\` text,
  	\`cost\` text,
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`meta_image_id\` text(36),
  	\`slug\` text,
  	\`language\` text DEFAULT 'en',
  	\`translation_of_id\` text(36),
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`hero_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_title_idx\` ON \`treatments\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`treatments_hero_image_idx\` ON \`treatments\` (\`hero_image_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_meta_meta_image_idx\` ON \`treatments\` (\`meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_slug_idx\` ON \`treatments\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`treatments_language_idx\` ON \`treatments\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`treatments_translation_of_idx\` ON \`treatments\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_updated_at_idx\` ON \`treatments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`treatments_created_at_idx\` ON \`treatments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`treatments_deleted_at_idx\` ON \`treatments\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`treatments__status_idx\` ON \`treatments\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`language_slug_2_idx\` ON \`treatments\` (\`language\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`_status_language_title_1_idx\` ON \`treatments\` (\`_status\`,\`language\`,\`title\`);`)
  await db.run(sql`CREATE TABLE \`treatments_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`drug_products_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`drug_products_id\`) REFERENCES \`drug_products\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatments_rels_order_idx\` ON \`treatments_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`treatments_rels_parent_idx\` ON \`treatments_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`treatments_rels_path_idx\` ON \`treatments_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`treatments_rels_drug_products_id_idx\` ON \`treatments_rels\` (\`drug_products_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_version_key_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_key_points_order_idx\` ON \`_treatments_v_version_key_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_key_points_parent_id_idx\` ON \`_treatments_v_version_key_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_version_uses\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`condition_id\` text(36),
  	\`status\` text,
  	\`product_id\` text(36),
  	\`population\` text,
  	\`evidence_note\` text,
  	\`onset\` text,
  	\`duration\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`condition_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`product_id\`) REFERENCES \`drug_products\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_uses_order_idx\` ON \`_treatments_v_version_uses\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_uses_parent_id_idx\` ON \`_treatments_v_version_uses\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_uses_condition_idx\` ON \`_treatments_v_version_uses\` (\`condition_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_uses_product_idx\` ON \`_treatments_v_version_uses\` (\`product_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_version_when_to_get_help_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v_version_when_to_get_help\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_when_to_get_help_items_order_idx\` ON \`_treatments_v_version_when_to_get_help_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_when_to_get_help_items_parent_id_idx\` ON \`_treatments_v_version_when_to_get_help_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_version_when_to_get_help\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`urgency\` text DEFAULT 'non-urgent',
  	\`heading\` text,
  	\`advice\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_when_to_get_help_order_idx\` ON \`_treatments_v_version_when_to_get_help\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_when_to_get_help_parent_id_idx\` ON \`_treatments_v_version_when_to_get_help\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_version_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`read_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_references_order_idx\` ON \`_treatments_v_version_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_references_parent_id_idx\` ON \`_treatments_v_version_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_what_it_is\` text,
  	\`version_how_it_works\` text,
  	\`version_hero_image_id\` text(36),
  	\`version_who_it_suits\` text,
  	\`version_who_it_does_not_suit\` text,
  	\`version_before\` text,
  	\`version_during\` text,
  	\`version_after\` text,
  	\`version_onset\` text,
  	\`version_duration\` text,
  	\`version_benefits\` text,
  	\`version_risks\` text,
  	\`version_cost\` text,
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_meta_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_language\` text DEFAULT 'en',
  	\`version_translation_of_id\` text(36),
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_parent_idx\` ON \`_treatments_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_title_idx\` ON \`_treatments_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_hero_image_idx\` ON \`_treatments_v\` (\`version_hero_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_meta_version_meta_image_idx\` ON \`_treatments_v\` (\`version_meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_slug_idx\` ON \`_treatments_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_language_idx\` ON \`_treatments_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_translation_of_idx\` ON \`_treatments_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_updated_at_idx\` ON \`_treatments_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_created_at_idx\` ON \`_treatments_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version_deleted_at_idx\` ON \`_treatments_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_version_version__status_idx\` ON \`_treatments_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_created_at_idx\` ON \`_treatments_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_updated_at_idx\` ON \`_treatments_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_latest_idx\` ON \`_treatments_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_language_version_slug_2_idx\` ON \`_treatments_v\` (\`version_language\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_language_version_title_1_idx\` ON \`_treatments_v\` (\`version__status\`,\`version_language\`,\`version_title\`);`)
  await db.run(sql`CREATE TABLE \`_treatments_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`drug_products_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_treatments_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`drug_products_id\`) REFERENCES \`drug_products\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_order_idx\` ON \`_treatments_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_parent_idx\` ON \`_treatments_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_path_idx\` ON \`_treatments_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_treatments_v_rels_drug_products_id_idx\` ON \`_treatments_v_rels\` (\`drug_products_id\`);`)
  await db.run(sql`CREATE TABLE \`treatment_faqs_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`read_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`treatment_faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatment_faqs_references_order_idx\` ON \`treatment_faqs_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`treatment_faqs_references_parent_id_idx\` ON \`treatment_faqs_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`treatment_faqs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`short_answer\` text,
  	\`answer\` text,
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`meta_image_id\` text(36),
  	\`slug\` text,
  	\`language\` text DEFAULT 'en',
  	\`translation_of_id\` text(36),
  	\`treatment_id\` text(36),
  	\`topic\` text DEFAULT 'about',
  	\`order\` numeric DEFAULT 100,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`treatment_faqs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`treatment_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`treatment_faqs_question_idx\` ON \`treatment_faqs\` (\`question\`);`)
  await db.run(sql`CREATE INDEX \`treatment_faqs_meta_meta_image_idx\` ON \`treatment_faqs\` (\`meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`treatment_faqs_slug_idx\` ON \`treatment_faqs\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`treatment_faqs_language_idx\` ON \`treatment_faqs\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`treatment_faqs_translation_of_idx\` ON \`treatment_faqs\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`treatment_faqs_treatment_idx\` ON \`treatment_faqs\` (\`treatment_id\`);`)
  await db.run(sql`CREATE INDEX \`treatment_faqs_order_idx\` ON \`treatment_faqs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`treatment_faqs_updated_at_idx\` ON \`treatment_faqs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`treatment_faqs_created_at_idx\` ON \`treatment_faqs\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`treatment_faqs_deleted_at_idx\` ON \`treatment_faqs\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`treatment_faqs__status_idx\` ON \`treatment_faqs\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`language_slug_3_idx\` ON \`treatment_faqs\` (\`language\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`_status_language_order_idx\` ON \`treatment_faqs\` (\`_status\`,\`language\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`treatment_faqs_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`conditions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`treatment_faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`treatment_faqs_rels_order_idx\` ON \`treatment_faqs_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`treatment_faqs_rels_parent_idx\` ON \`treatment_faqs_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`treatment_faqs_rels_path_idx\` ON \`treatment_faqs_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`treatment_faqs_rels_conditions_id_idx\` ON \`treatment_faqs_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatment_faqs_v_version_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`read_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_treatment_faqs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatment_faqs_v_version_references_order_idx\` ON \`_treatment_faqs_v_version_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_treatment_faqs_v_version_references_parent_id_idx\` ON \`_treatment_faqs_v_version_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_treatment_faqs_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_question\` text,
  	\`version_short_answer\` text,
  	\`version_answer\` text,
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_meta_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_language\` text DEFAULT 'en',
  	\`version_translation_of_id\` text(36),
  	\`version_treatment_id\` text(36),
  	\`version_topic\` text DEFAULT 'about',
  	\`version_order\` numeric DEFAULT 100,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`treatment_faqs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`treatment_faqs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_treatment_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatment_faqs_v_parent_idx\` ON \`_treatment_faqs_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatment_faqs_v_version_version_question_idx\` ON \`_treatment_faqs_v\` (\`version_question\`);`)
  await db.run(sql`CREATE INDEX \`_treatment_faqs_v_version_meta_version_meta_image_idx\` ON \`_treatment_faqs_v\` (\`version_meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatment_faqs_v_version_version_slug_idx\` ON \`_treatment_faqs_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_treatment_faqs_v_version_version_language_idx\` ON \`_treatment_faqs_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_treatment_faqs_v_version_version_translation_of_idx\` ON \`_treatment_faqs_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatment_faqs_v_version_version_treatment_idx\` ON \`_treatment_faqs_v\` (\`version_treatment_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatment_faqs_v_version_version_order_idx\` ON \`_treatment_faqs_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_treatment_faqs_v_version_version_updated_at_idx\` ON \`_treatment_faqs_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_treatment_faqs_v_version_version_created_at_idx\` ON \`_treatment_faqs_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_treatment_faqs_v_version_version_deleted_at_idx\` ON \`_treatment_faqs_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_treatment_faqs_v_version_version__status_idx\` ON \`_treatment_faqs_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_treatment_faqs_v_created_at_idx\` ON \`_treatment_faqs_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_treatment_faqs_v_updated_at_idx\` ON \`_treatment_faqs_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_treatment_faqs_v_latest_idx\` ON \`_treatment_faqs_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_language_version_slug_3_idx\` ON \`_treatment_faqs_v\` (\`version_language\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_language_version_order_idx\` ON \`_treatment_faqs_v\` (\`version__status\`,\`version_language\`,\`version_order\`);`)
  await db.run(sql`CREATE TABLE \`_treatment_faqs_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`conditions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_treatment_faqs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_treatment_faqs_v_rels_order_idx\` ON \`_treatment_faqs_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_treatment_faqs_v_rels_parent_idx\` ON \`_treatment_faqs_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_treatment_faqs_v_rels_path_idx\` ON \`_treatment_faqs_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_treatment_faqs_v_rels_conditions_id_idx\` ON \`_treatment_faqs_v_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE TABLE \`drug_products_approved_indications\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`condition_id\` text(36),
  	\`indication\` text,
  	\`population\` text,
  	FOREIGN KEY (\`condition_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`drug_products\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`drug_products_approved_indications_order_idx\` ON \`drug_products_approved_indications\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`drug_products_approved_indications_parent_id_idx\` ON \`drug_products_approved_indications\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`drug_products_approved_indications_condition_idx\` ON \`drug_products_approved_indications\` (\`condition_id\`);`)
  await db.run(sql`CREATE TABLE \`drug_products_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`read_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`drug_products\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`drug_products_references_order_idx\` ON \`drug_products_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`drug_products_references_parent_id_idx\` ON \`drug_products_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`drug_products\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`brand_name\` text,
  	\`established_name\` text,
  	\`maker\` text,
  	\`prescribing_information\` text,
  	\`version_date\` text,
  	\`boxed_warning_title\` text,
  	\`boxed_warning_text\` text,
  	\`safety_information\` text,
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`meta_image_id\` text(36),
  	\`slug\` text,
  	\`language\` text DEFAULT 'en',
  	\`translation_of_id\` text(36),
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`drug_products\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`drug_products_brand_name_idx\` ON \`drug_products\` (\`brand_name\`);`)
  await db.run(sql`CREATE INDEX \`drug_products_meta_meta_image_idx\` ON \`drug_products\` (\`meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`drug_products_slug_idx\` ON \`drug_products\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`drug_products_language_idx\` ON \`drug_products\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`drug_products_translation_of_idx\` ON \`drug_products\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`drug_products_updated_at_idx\` ON \`drug_products\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`drug_products_created_at_idx\` ON \`drug_products\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`drug_products_deleted_at_idx\` ON \`drug_products\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`drug_products__status_idx\` ON \`drug_products\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`language_slug_4_idx\` ON \`drug_products\` (\`language\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`_status_language_brandName_idx\` ON \`drug_products\` (\`_status\`,\`language\`,\`brand_name\`);`)
  await db.run(sql`CREATE TABLE \`_drug_products_v_version_approved_indications\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`condition_id\` text(36),
  	\`indication\` text,
  	\`population\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`condition_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_drug_products_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_drug_products_v_version_approved_indications_order_idx\` ON \`_drug_products_v_version_approved_indications\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_drug_products_v_version_approved_indications_parent_id_idx\` ON \`_drug_products_v_version_approved_indications\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_drug_products_v_version_approved_indications_condition_idx\` ON \`_drug_products_v_version_approved_indications\` (\`condition_id\`);`)
  await db.run(sql`CREATE TABLE \`_drug_products_v_version_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`read_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_drug_products_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_drug_products_v_version_references_order_idx\` ON \`_drug_products_v_version_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_drug_products_v_version_references_parent_id_idx\` ON \`_drug_products_v_version_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_drug_products_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_brand_name\` text,
  	\`version_established_name\` text,
  	\`version_maker\` text,
  	\`version_prescribing_information\` text,
  	\`version_version_date\` text,
  	\`version_boxed_warning_title\` text,
  	\`version_boxed_warning_text\` text,
  	\`version_safety_information\` text,
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_meta_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_language\` text DEFAULT 'en',
  	\`version_translation_of_id\` text(36),
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`drug_products\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`drug_products\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_drug_products_v_parent_idx\` ON \`_drug_products_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_drug_products_v_version_version_brand_name_idx\` ON \`_drug_products_v\` (\`version_brand_name\`);`)
  await db.run(sql`CREATE INDEX \`_drug_products_v_version_meta_version_meta_image_idx\` ON \`_drug_products_v\` (\`version_meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_drug_products_v_version_version_slug_idx\` ON \`_drug_products_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_drug_products_v_version_version_language_idx\` ON \`_drug_products_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_drug_products_v_version_version_translation_of_idx\` ON \`_drug_products_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_drug_products_v_version_version_updated_at_idx\` ON \`_drug_products_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_drug_products_v_version_version_created_at_idx\` ON \`_drug_products_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_drug_products_v_version_version_deleted_at_idx\` ON \`_drug_products_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_drug_products_v_version_version__status_idx\` ON \`_drug_products_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_drug_products_v_created_at_idx\` ON \`_drug_products_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_drug_products_v_updated_at_idx\` ON \`_drug_products_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_drug_products_v_latest_idx\` ON \`_drug_products_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_language_version_slug_4_idx\` ON \`_drug_products_v\` (\`version_language\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_language_version_brandName_idx\` ON \`_drug_products_v\` (\`version__status\`,\`version_language\`,\`version_brand_name\`);`)
  await db.run(sql`CREATE TABLE \`clinicians_specialties\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinicians\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinicians_specialties_order_idx\` ON \`clinicians_specialties\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`clinicians_specialties_parent_id_idx\` ON \`clinicians_specialties\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinicians_board_certifications\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`board\` text,
  	\`specialty\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinicians\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinicians_board_certifications_order_idx\` ON \`clinicians_board_certifications\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`clinicians_board_certifications_parent_id_idx\` ON \`clinicians_board_certifications\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinicians_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`read_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`clinicians\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinicians_references_order_idx\` ON \`clinicians_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`clinicians_references_parent_id_idx\` ON \`clinicians_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinicians\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`credentials\` text,
  	\`summary\` text,
  	\`photo_id\` text(36),
  	\`biography\` text,
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`meta_image_id\` text(36),
  	\`slug\` text,
  	\`language\` text DEFAULT 'en',
  	\`translation_of_id\` text(36),
  	\`reviews\` integer DEFAULT false,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`clinicians\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`clinicians_name_idx\` ON \`clinicians\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`clinicians_photo_idx\` ON \`clinicians\` (\`photo_id\`);`)
  await db.run(sql`CREATE INDEX \`clinicians_meta_meta_image_idx\` ON \`clinicians\` (\`meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`clinicians_slug_idx\` ON \`clinicians\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`clinicians_language_idx\` ON \`clinicians\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`clinicians_translation_of_idx\` ON \`clinicians\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`clinicians_updated_at_idx\` ON \`clinicians\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`clinicians_created_at_idx\` ON \`clinicians\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`clinicians_deleted_at_idx\` ON \`clinicians\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`clinicians__status_idx\` ON \`clinicians\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`language_slug_5_idx\` ON \`clinicians\` (\`language\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`_status_language_name_idx\` ON \`clinicians\` (\`_status\`,\`language\`,\`name\`);`)
  await db.run(sql`CREATE TABLE \`clinicians_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`clinicians\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinicians_texts_order_parent\` ON \`clinicians_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`clinicians_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`locations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`clinicians\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`locations_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`clinicians_rels_order_idx\` ON \`clinicians_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`clinicians_rels_parent_idx\` ON \`clinicians_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`clinicians_rels_path_idx\` ON \`clinicians_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`clinicians_rels_locations_id_idx\` ON \`clinicians_rels\` (\`locations_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinicians_v_version_specialties\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinicians_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinicians_v_version_specialties_order_idx\` ON \`_clinicians_v_version_specialties\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_version_specialties_parent_id_idx\` ON \`_clinicians_v_version_specialties\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinicians_v_version_board_certifications\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`board\` text,
  	\`specialty\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinicians_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinicians_v_version_board_certifications_order_idx\` ON \`_clinicians_v_version_board_certifications\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_version_board_certifications_parent_id_idx\` ON \`_clinicians_v_version_board_certifications\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinicians_v_version_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`read_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_clinicians_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinicians_v_version_references_order_idx\` ON \`_clinicians_v_version_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_version_references_parent_id_idx\` ON \`_clinicians_v_version_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinicians_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_credentials\` text,
  	\`version_summary\` text,
  	\`version_photo_id\` text(36),
  	\`version_biography\` text,
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_meta_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_language\` text DEFAULT 'en',
  	\`version_translation_of_id\` text(36),
  	\`version_reviews\` integer DEFAULT false,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`clinicians\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`clinicians\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinicians_v_parent_idx\` ON \`_clinicians_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_version_version_name_idx\` ON \`_clinicians_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_version_version_photo_idx\` ON \`_clinicians_v\` (\`version_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_version_meta_version_meta_image_idx\` ON \`_clinicians_v\` (\`version_meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_version_version_slug_idx\` ON \`_clinicians_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_version_version_language_idx\` ON \`_clinicians_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_version_version_translation_of_idx\` ON \`_clinicians_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_version_version_updated_at_idx\` ON \`_clinicians_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_version_version_created_at_idx\` ON \`_clinicians_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_version_version_deleted_at_idx\` ON \`_clinicians_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_version_version__status_idx\` ON \`_clinicians_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_created_at_idx\` ON \`_clinicians_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_updated_at_idx\` ON \`_clinicians_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_latest_idx\` ON \`_clinicians_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_language_version_slug_5_idx\` ON \`_clinicians_v\` (\`version_language\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_language_version_name_idx\` ON \`_clinicians_v\` (\`version__status\`,\`version_language\`,\`version_name\`);`)
  await db.run(sql`CREATE TABLE \`_clinicians_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_clinicians_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinicians_v_texts_order_parent\` ON \`_clinicians_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_clinicians_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`locations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_clinicians_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`locations_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_clinicians_v_rels_order_idx\` ON \`_clinicians_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_rels_parent_idx\` ON \`_clinicians_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_rels_path_idx\` ON \`_clinicians_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_clinicians_v_rels_locations_id_idx\` ON \`_clinicians_v_rels\` (\`locations_id\`);`)
  await db.run(sql`CREATE TABLE \`locations_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`opens\` text,
  	\`closes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`locations_hours_order_idx\` ON \`locations_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`locations_hours_parent_id_idx\` ON \`locations_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`locations_services\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`locations_services_order_idx\` ON \`locations_services\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`locations_services_parent_id_idx\` ON \`locations_services\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`locations_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`read_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`locations_references_order_idx\` ON \`locations_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`locations_references_parent_id_idx\` ON \`locations_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`locations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`summary\` text,
  	\`address_street\` text,
  	\`address_city\` text,
  	\`address_region\` text,
  	\`address_postal_code\` text,
  	\`address_country\` text DEFAULT 'US',
  	\`phone\` text,
  	\`geo\` text,
  	\`parking\` text,
  	\`access\` text,
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`meta_image_id\` text(36),
  	\`slug\` text,
  	\`language\` text DEFAULT 'en',
  	\`translation_of_id\` text(36),
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`locations_name_idx\` ON \`locations\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`locations_meta_meta_image_idx\` ON \`locations\` (\`meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`locations_slug_idx\` ON \`locations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`locations_language_idx\` ON \`locations\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`locations_translation_of_idx\` ON \`locations\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`locations_updated_at_idx\` ON \`locations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`locations_created_at_idx\` ON \`locations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`locations_deleted_at_idx\` ON \`locations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`locations__status_idx\` ON \`locations\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`language_slug_6_idx\` ON \`locations\` (\`language\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`_status_language_name_1_idx\` ON \`locations\` (\`_status\`,\`language\`,\`name\`);`)
  await db.run(sql`CREATE TABLE \`_locations_v_version_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`opens\` text,
  	\`closes\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_locations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_locations_v_version_hours_order_idx\` ON \`_locations_v_version_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_hours_parent_id_idx\` ON \`_locations_v_version_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_locations_v_version_services\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_locations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_locations_v_version_services_order_idx\` ON \`_locations_v_version_services\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_services_parent_id_idx\` ON \`_locations_v_version_services\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_locations_v_version_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`read_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_locations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_locations_v_version_references_order_idx\` ON \`_locations_v_version_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_references_parent_id_idx\` ON \`_locations_v_version_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_locations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_address_street\` text,
  	\`version_address_city\` text,
  	\`version_address_region\` text,
  	\`version_address_postal_code\` text,
  	\`version_address_country\` text DEFAULT 'US',
  	\`version_phone\` text,
  	\`version_geo\` text,
  	\`version_parking\` text,
  	\`version_access\` text,
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_meta_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_language\` text DEFAULT 'en',
  	\`version_translation_of_id\` text(36),
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_locations_v_parent_idx\` ON \`_locations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_version_name_idx\` ON \`_locations_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_meta_version_meta_image_idx\` ON \`_locations_v\` (\`version_meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_version_slug_idx\` ON \`_locations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_version_language_idx\` ON \`_locations_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_version_translation_of_idx\` ON \`_locations_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_version_updated_at_idx\` ON \`_locations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_version_created_at_idx\` ON \`_locations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_version_deleted_at_idx\` ON \`_locations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_version__status_idx\` ON \`_locations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_created_at_idx\` ON \`_locations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_updated_at_idx\` ON \`_locations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_latest_idx\` ON \`_locations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_language_version_slug_6_idx\` ON \`_locations_v\` (\`version_language\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_language_version_name_1_idx\` ON \`_locations_v\` (\`version__status\`,\`version_language\`,\`version_name\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_prose\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_prose_order_idx\` ON \`pages_blocks_prose\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_prose_parent_id_idx\` ON \`pages_blocks_prose\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_prose_path_idx\` ON \`pages_blocks_prose\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_care_card_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_care_card\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_care_card_items_order_idx\` ON \`pages_blocks_care_card_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_care_card_items_parent_id_idx\` ON \`pages_blocks_care_card_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_care_card\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`urgency\` text DEFAULT 'non-urgent',
  	\`heading\` text,
  	\`advice\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_care_card_order_idx\` ON \`pages_blocks_care_card\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_care_card_parent_id_idx\` ON \`pages_blocks_care_card\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_care_card_path_idx\` ON \`pages_blocks_care_card\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_do_dont_list_dos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_do_dont_list\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_do_dont_list_dos_order_idx\` ON \`pages_blocks_do_dont_list_dos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_do_dont_list_dos_parent_id_idx\` ON \`pages_blocks_do_dont_list_dos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_do_dont_list_donts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_do_dont_list\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_do_dont_list_donts_order_idx\` ON \`pages_blocks_do_dont_list_donts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_do_dont_list_donts_parent_id_idx\` ON \`pages_blocks_do_dont_list_donts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_do_dont_list\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_do_dont_list_order_idx\` ON \`pages_blocks_do_dont_list\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_do_dont_list_parent_id_idx\` ON \`pages_blocks_do_dont_list\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_do_dont_list_path_idx\` ON \`pages_blocks_do_dont_list\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_key_points_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_key_points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_key_points_points_order_idx\` ON \`pages_blocks_key_points_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_key_points_points_parent_id_idx\` ON \`pages_blocks_key_points_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_key_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_key_points_order_idx\` ON \`pages_blocks_key_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_key_points_parent_id_idx\` ON \`pages_blocks_key_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_key_points_path_idx\` ON \`pages_blocks_key_points\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`text\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_callout_order_idx\` ON \`pages_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_callout_parent_id_idx\` ON \`pages_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_callout_path_idx\` ON \`pages_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`caption\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_figure_order_idx\` ON \`pages_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_figure_parent_id_idx\` ON \`pages_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_figure_path_idx\` ON \`pages_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_figure_image_idx\` ON \`pages_blocks_figure\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_video\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`video_id\` text(36),
  	\`poster_id\` text(36),
  	\`title\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`video_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_video_order_idx\` ON \`pages_blocks_video\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_video_parent_id_idx\` ON \`pages_blocks_video\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_video_path_idx\` ON \`pages_blocks_video\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_video_video_idx\` ON \`pages_blocks_video\` (\`video_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_video_poster_idx\` ON \`pages_blocks_video\` (\`poster_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_faq_list\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_faq_list_order_idx\` ON \`pages_blocks_faq_list\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_faq_list_parent_id_idx\` ON \`pages_blocks_faq_list\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_faq_list_path_idx\` ON \`pages_blocks_faq_list\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_safety_information\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`drug_product_id\` text(36),
  	\`block_name\` text,
  	FOREIGN KEY (\`drug_product_id\`) REFERENCES \`drug_products\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_safety_information_order_idx\` ON \`pages_blocks_safety_information\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_safety_information_parent_id_idx\` ON \`pages_blocks_safety_information\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_safety_information_path_idx\` ON \`pages_blocks_safety_information\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_safety_information_drug_product_idx\` ON \`pages_blocks_safety_information\` (\`drug_product_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_data_table_headers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_data_table\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_data_table_headers_order_idx\` ON \`pages_blocks_data_table_headers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_data_table_headers_parent_id_idx\` ON \`pages_blocks_data_table_headers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_data_table_rows_cells\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_data_table_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_data_table_rows_cells_order_idx\` ON \`pages_blocks_data_table_rows_cells\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_data_table_rows_cells_parent_id_idx\` ON \`pages_blocks_data_table_rows_cells\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_data_table_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_data_table\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_data_table_rows_order_idx\` ON \`pages_blocks_data_table_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_data_table_rows_parent_id_idx\` ON \`pages_blocks_data_table_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_data_table\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`caption\` text,
  	\`first_column_is_header\` integer DEFAULT true,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_data_table_order_idx\` ON \`pages_blocks_data_table\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_data_table_parent_id_idx\` ON \`pages_blocks_data_table\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_data_table_path_idx\` ON \`pages_blocks_data_table\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_call_to_action\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`text\` text,
  	\`link_label\` text,
  	\`link_kind\` text DEFAULT 'document',
  	\`link_list\` text,
  	\`link_url\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_call_to_action_order_idx\` ON \`pages_blocks_call_to_action\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_call_to_action_parent_id_idx\` ON \`pages_blocks_call_to_action\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_call_to_action_path_idx\` ON \`pages_blocks_call_to_action\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`read_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_references_order_idx\` ON \`pages_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_references_parent_id_idx\` ON \`pages_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`meta_image_id\` text(36),
  	\`slug\` text,
  	\`language\` text DEFAULT 'en',
  	\`translation_of_id\` text(36),
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_title_idx\` ON \`pages\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`pages_meta_meta_image_idx\` ON \`pages\` (\`meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_language_idx\` ON \`pages\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`pages_translation_of_idx\` ON \`pages\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`language_slug_7_idx\` ON \`pages\` (\`language\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`_status_language_title_2_idx\` ON \`pages\` (\`_status\`,\`language\`,\`title\`);`)
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`treatment_faqs_id\` text(36),
  	\`articles_id\` text(36),
  	\`conditions_id\` text(36),
  	\`treatments_id\` text(36),
  	\`clinicians_id\` text(36),
  	\`locations_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatment_faqs_id\`) REFERENCES \`treatment_faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`clinicians_id\`) REFERENCES \`clinicians\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`locations_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_treatment_faqs_id_idx\` ON \`pages_rels\` (\`treatment_faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_articles_id_idx\` ON \`pages_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_conditions_id_idx\` ON \`pages_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_treatments_id_idx\` ON \`pages_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_clinicians_id_idx\` ON \`pages_rels\` (\`clinicians_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_locations_id_idx\` ON \`pages_rels\` (\`locations_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_pages_id_idx\` ON \`pages_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_prose\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_prose_order_idx\` ON \`_pages_v_blocks_prose\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_prose_parent_id_idx\` ON \`_pages_v_blocks_prose\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_prose_path_idx\` ON \`_pages_v_blocks_prose\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_care_card_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_care_card\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_care_card_items_order_idx\` ON \`_pages_v_blocks_care_card_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_care_card_items_parent_id_idx\` ON \`_pages_v_blocks_care_card_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_care_card\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`urgency\` text DEFAULT 'non-urgent',
  	\`heading\` text,
  	\`advice\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_care_card_order_idx\` ON \`_pages_v_blocks_care_card\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_care_card_parent_id_idx\` ON \`_pages_v_blocks_care_card\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_care_card_path_idx\` ON \`_pages_v_blocks_care_card\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_do_dont_list_dos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_do_dont_list\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_do_dont_list_dos_order_idx\` ON \`_pages_v_blocks_do_dont_list_dos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_do_dont_list_dos_parent_id_idx\` ON \`_pages_v_blocks_do_dont_list_dos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_do_dont_list_donts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_do_dont_list\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_do_dont_list_donts_order_idx\` ON \`_pages_v_blocks_do_dont_list_donts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_do_dont_list_donts_parent_id_idx\` ON \`_pages_v_blocks_do_dont_list_donts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_do_dont_list\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_do_dont_list_order_idx\` ON \`_pages_v_blocks_do_dont_list\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_do_dont_list_parent_id_idx\` ON \`_pages_v_blocks_do_dont_list\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_do_dont_list_path_idx\` ON \`_pages_v_blocks_do_dont_list\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_key_points_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_key_points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_key_points_points_order_idx\` ON \`_pages_v_blocks_key_points_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_key_points_points_parent_id_idx\` ON \`_pages_v_blocks_key_points_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_key_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_key_points_order_idx\` ON \`_pages_v_blocks_key_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_key_points_parent_id_idx\` ON \`_pages_v_blocks_key_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_key_points_path_idx\` ON \`_pages_v_blocks_key_points\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_callout_order_idx\` ON \`_pages_v_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_callout_parent_id_idx\` ON \`_pages_v_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_callout_path_idx\` ON \`_pages_v_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`caption\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_figure_order_idx\` ON \`_pages_v_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_figure_parent_id_idx\` ON \`_pages_v_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_figure_path_idx\` ON \`_pages_v_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_figure_image_idx\` ON \`_pages_v_blocks_figure\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_video\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`video_id\` text(36),
  	\`poster_id\` text(36),
  	\`title\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`video_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_video_order_idx\` ON \`_pages_v_blocks_video\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_video_parent_id_idx\` ON \`_pages_v_blocks_video\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_video_path_idx\` ON \`_pages_v_blocks_video\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_video_video_idx\` ON \`_pages_v_blocks_video\` (\`video_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_video_poster_idx\` ON \`_pages_v_blocks_video\` (\`poster_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_faq_list\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_faq_list_order_idx\` ON \`_pages_v_blocks_faq_list\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_faq_list_parent_id_idx\` ON \`_pages_v_blocks_faq_list\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_faq_list_path_idx\` ON \`_pages_v_blocks_faq_list\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_safety_information\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`drug_product_id\` text(36),
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`drug_product_id\`) REFERENCES \`drug_products\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_safety_information_order_idx\` ON \`_pages_v_blocks_safety_information\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_safety_information_parent_id_idx\` ON \`_pages_v_blocks_safety_information\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_safety_information_path_idx\` ON \`_pages_v_blocks_safety_information\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_safety_information_drug_product_idx\` ON \`_pages_v_blocks_safety_information\` (\`drug_product_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_data_table_headers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_data_table\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_data_table_headers_order_idx\` ON \`_pages_v_blocks_data_table_headers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_data_table_headers_parent_id_idx\` ON \`_pages_v_blocks_data_table_headers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_data_table_rows_cells\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_data_table_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_data_table_rows_cells_order_idx\` ON \`_pages_v_blocks_data_table_rows_cells\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_data_table_rows_cells_parent_id_idx\` ON \`_pages_v_blocks_data_table_rows_cells\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_data_table_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_data_table\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_data_table_rows_order_idx\` ON \`_pages_v_blocks_data_table_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_data_table_rows_parent_id_idx\` ON \`_pages_v_blocks_data_table_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_data_table\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`caption\` text,
  	\`first_column_is_header\` integer DEFAULT true,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_data_table_order_idx\` ON \`_pages_v_blocks_data_table\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_data_table_parent_id_idx\` ON \`_pages_v_blocks_data_table\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_data_table_path_idx\` ON \`_pages_v_blocks_data_table\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_call_to_action\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`text\` text,
  	\`link_label\` text,
  	\`link_kind\` text DEFAULT 'document',
  	\`link_list\` text,
  	\`link_url\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_call_to_action_order_idx\` ON \`_pages_v_blocks_call_to_action\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_call_to_action_parent_id_idx\` ON \`_pages_v_blocks_call_to_action\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_call_to_action_path_idx\` ON \`_pages_v_blocks_call_to_action\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`read_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_references_order_idx\` ON \`_pages_v_version_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_references_parent_id_idx\` ON \`_pages_v_version_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_meta_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_language\` text DEFAULT 'en',
  	\`version_translation_of_id\` text(36),
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_title_idx\` ON \`_pages_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_meta_version_meta_image_idx\` ON \`_pages_v\` (\`version_meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_language_idx\` ON \`_pages_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_translation_of_idx\` ON \`_pages_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_language_version_slug_7_idx\` ON \`_pages_v\` (\`version_language\`,\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_language_version_title_2_idx\` ON \`_pages_v\` (\`version__status\`,\`version_language\`,\`version_title\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`treatment_faqs_id\` text(36),
  	\`articles_id\` text(36),
  	\`conditions_id\` text(36),
  	\`treatments_id\` text(36),
  	\`clinicians_id\` text(36),
  	\`locations_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatment_faqs_id\`) REFERENCES \`treatment_faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`clinicians_id\`) REFERENCES \`clinicians\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`locations_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_treatment_faqs_id_idx\` ON \`_pages_v_rels\` (\`treatment_faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_articles_id_idx\` ON \`_pages_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_conditions_id_idx\` ON \`_pages_v_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_treatments_id_idx\` ON \`_pages_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_clinicians_id_idx\` ON \`_pages_v_rels\` (\`clinicians_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_locations_id_idx\` ON \`_pages_v_rels\` (\`locations_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_pages_id_idx\` ON \`_pages_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text,
  	\`decorative\` integer DEFAULT false,
  	\`caption\` text,
  	\`credit\` text,
  	\`licence\` text,
  	\`captions_id\` text(36),
  	\`transcript\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_avif480_url\` text,
  	\`sizes_avif480_width\` numeric,
  	\`sizes_avif480_height\` numeric,
  	\`sizes_avif480_mime_type\` text,
  	\`sizes_avif480_filesize\` numeric,
  	\`sizes_avif480_filename\` text,
  	\`sizes_avif960_url\` text,
  	\`sizes_avif960_width\` numeric,
  	\`sizes_avif960_height\` numeric,
  	\`sizes_avif960_mime_type\` text,
  	\`sizes_avif960_filesize\` numeric,
  	\`sizes_avif960_filename\` text,
  	\`sizes_avif1600_url\` text,
  	\`sizes_avif1600_width\` numeric,
  	\`sizes_avif1600_height\` numeric,
  	\`sizes_avif1600_mime_type\` text,
  	\`sizes_avif1600_filesize\` numeric,
  	\`sizes_avif1600_filename\` text,
  	\`sizes_webp480_url\` text,
  	\`sizes_webp480_width\` numeric,
  	\`sizes_webp480_height\` numeric,
  	\`sizes_webp480_mime_type\` text,
  	\`sizes_webp480_filesize\` numeric,
  	\`sizes_webp480_filename\` text,
  	\`sizes_webp960_url\` text,
  	\`sizes_webp960_width\` numeric,
  	\`sizes_webp960_height\` numeric,
  	\`sizes_webp960_mime_type\` text,
  	\`sizes_webp960_filesize\` numeric,
  	\`sizes_webp960_filename\` text,
  	\`sizes_webp1600_url\` text,
  	\`sizes_webp1600_width\` numeric,
  	\`sizes_webp1600_height\` numeric,
  	\`sizes_webp1600_mime_type\` text,
  	\`sizes_webp1600_filesize\` numeric,
  	\`sizes_webp1600_filename\` text,
  	\`sizes_social_url\` text,
  	\`sizes_social_width\` numeric,
  	\`sizes_social_height\` numeric,
  	\`sizes_social_mime_type\` text,
  	\`sizes_social_filesize\` numeric,
  	\`sizes_social_filename\` text,
  	FOREIGN KEY (\`captions_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_captions_idx\` ON \`media\` (\`captions_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif480_sizes_avif480_filename_idx\` ON \`media\` (\`sizes_avif480_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif960_sizes_avif960_filename_idx\` ON \`media\` (\`sizes_avif960_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif1600_sizes_avif1600_filename_idx\` ON \`media\` (\`sizes_avif1600_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp480_sizes_webp480_filename_idx\` ON \`media\` (\`sizes_webp480_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp960_sizes_webp960_filename_idx\` ON \`media\` (\`sizes_webp960_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp1600_sizes_webp1600_filename_idx\` ON \`media\` (\`sizes_webp1600_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_social_sizes_social_filename_idx\` ON \`media\` (\`sizes_social_filename\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`redirects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`conditions_id\` text(36),
  	\`treatments_id\` text(36),
  	\`clinicians_id\` text(36),
  	\`locations_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`clinicians_id\`) REFERENCES \`clinicians\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`locations_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_rels_order_idx\` ON \`redirects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_parent_idx\` ON \`redirects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_path_idx\` ON \`redirects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_articles_id_idx\` ON \`redirects_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_conditions_id_idx\` ON \`redirects_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_treatments_id_idx\` ON \`redirects_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_clinicians_id_idx\` ON \`redirects_rels\` (\`clinicians_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_locations_id_idx\` ON \`redirects_rels\` (\`locations_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_pages_id_idx\` ON \`redirects_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`clinician_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`clinician_id\`) REFERENCES \`clinicians\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_clinician_idx\` ON \`users\` (\`clinician_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`conditions_id\` text(36),
  	\`treatments_id\` text(36),
  	\`treatment_faqs_id\` text(36),
  	\`drug_products_id\` text(36),
  	\`clinicians_id\` text(36),
  	\`locations_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`redirects_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatment_faqs_id\`) REFERENCES \`treatment_faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`drug_products_id\`) REFERENCES \`drug_products\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`clinicians_id\`) REFERENCES \`clinicians\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`locations_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_conditions_id_idx\` ON \`payload_locked_documents_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_treatments_id_idx\` ON \`payload_locked_documents_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_treatment_faqs_id_idx\` ON \`payload_locked_documents_rels\` (\`treatment_faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_drug_products_id_idx\` ON \`payload_locked_documents_rels\` (\`drug_products_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_clinicians_id_idx\` ON \`payload_locked_documents_rels\` (\`clinicians_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_locations_id_idx\` ON \`payload_locked_documents_rels\` (\`locations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`home_blocks_prose\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_blocks_prose_order_idx\` ON \`home_blocks_prose\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_prose_parent_id_idx\` ON \`home_blocks_prose\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_prose_path_idx\` ON \`home_blocks_prose\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`home_blocks_care_card_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home_blocks_care_card\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_blocks_care_card_items_order_idx\` ON \`home_blocks_care_card_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_care_card_items_parent_id_idx\` ON \`home_blocks_care_card_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`home_blocks_care_card\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`urgency\` text DEFAULT 'non-urgent' NOT NULL,
  	\`heading\` text NOT NULL,
  	\`advice\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_blocks_care_card_order_idx\` ON \`home_blocks_care_card\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_care_card_parent_id_idx\` ON \`home_blocks_care_card\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_care_card_path_idx\` ON \`home_blocks_care_card\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`home_blocks_do_dont_list_dos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home_blocks_do_dont_list\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_blocks_do_dont_list_dos_order_idx\` ON \`home_blocks_do_dont_list_dos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_do_dont_list_dos_parent_id_idx\` ON \`home_blocks_do_dont_list_dos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`home_blocks_do_dont_list_donts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home_blocks_do_dont_list\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_blocks_do_dont_list_donts_order_idx\` ON \`home_blocks_do_dont_list_donts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_do_dont_list_donts_parent_id_idx\` ON \`home_blocks_do_dont_list_donts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`home_blocks_do_dont_list\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_blocks_do_dont_list_order_idx\` ON \`home_blocks_do_dont_list\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_do_dont_list_parent_id_idx\` ON \`home_blocks_do_dont_list\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_do_dont_list_path_idx\` ON \`home_blocks_do_dont_list\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`home_blocks_key_points_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home_blocks_key_points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_blocks_key_points_points_order_idx\` ON \`home_blocks_key_points_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_key_points_points_parent_id_idx\` ON \`home_blocks_key_points_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`home_blocks_key_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_blocks_key_points_order_idx\` ON \`home_blocks_key_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_key_points_parent_id_idx\` ON \`home_blocks_key_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_key_points_path_idx\` ON \`home_blocks_key_points\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`home_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`text\` text NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_blocks_callout_order_idx\` ON \`home_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_callout_parent_id_idx\` ON \`home_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_callout_path_idx\` ON \`home_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`home_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text(36) NOT NULL,
  	\`caption\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_blocks_figure_order_idx\` ON \`home_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_figure_parent_id_idx\` ON \`home_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_figure_path_idx\` ON \`home_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_figure_image_idx\` ON \`home_blocks_figure\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`home_blocks_video\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`video_id\` text(36) NOT NULL,
  	\`poster_id\` text(36),
  	\`title\` text NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`video_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_blocks_video_order_idx\` ON \`home_blocks_video\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_video_parent_id_idx\` ON \`home_blocks_video\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_video_path_idx\` ON \`home_blocks_video\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_video_video_idx\` ON \`home_blocks_video\` (\`video_id\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_video_poster_idx\` ON \`home_blocks_video\` (\`poster_id\`);`)
  await db.run(sql`CREATE TABLE \`home_blocks_faq_list\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_blocks_faq_list_order_idx\` ON \`home_blocks_faq_list\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_faq_list_parent_id_idx\` ON \`home_blocks_faq_list\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_faq_list_path_idx\` ON \`home_blocks_faq_list\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`home_blocks_safety_information\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`drug_product_id\` text(36) NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`drug_product_id\`) REFERENCES \`drug_products\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_blocks_safety_information_order_idx\` ON \`home_blocks_safety_information\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_safety_information_parent_id_idx\` ON \`home_blocks_safety_information\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_safety_information_path_idx\` ON \`home_blocks_safety_information\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_safety_information_drug_product_idx\` ON \`home_blocks_safety_information\` (\`drug_product_id\`);`)
  await db.run(sql`CREATE TABLE \`home_blocks_data_table_headers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home_blocks_data_table\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_blocks_data_table_headers_order_idx\` ON \`home_blocks_data_table_headers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_data_table_headers_parent_id_idx\` ON \`home_blocks_data_table_headers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`home_blocks_data_table_rows_cells\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home_blocks_data_table_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_blocks_data_table_rows_cells_order_idx\` ON \`home_blocks_data_table_rows_cells\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_data_table_rows_cells_parent_id_idx\` ON \`home_blocks_data_table_rows_cells\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`home_blocks_data_table_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home_blocks_data_table\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_blocks_data_table_rows_order_idx\` ON \`home_blocks_data_table_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_data_table_rows_parent_id_idx\` ON \`home_blocks_data_table_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`home_blocks_data_table\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`caption\` text NOT NULL,
  	\`first_column_is_header\` integer DEFAULT true,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_blocks_data_table_order_idx\` ON \`home_blocks_data_table\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_data_table_parent_id_idx\` ON \`home_blocks_data_table\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_data_table_path_idx\` ON \`home_blocks_data_table\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`home_blocks_call_to_action\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text NOT NULL,
  	\`text\` text,
  	\`link_label\` text NOT NULL,
  	\`link_kind\` text DEFAULT 'document' NOT NULL,
  	\`link_list\` text,
  	\`link_url\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_blocks_call_to_action_order_idx\` ON \`home_blocks_call_to_action\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_call_to_action_parent_id_idx\` ON \`home_blocks_call_to_action\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_blocks_call_to_action_path_idx\` ON \`home_blocks_call_to_action\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`home_languages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text DEFAULT 'en' NOT NULL,
  	\`heading\` text NOT NULL,
  	\`introduction\` text NOT NULL,
  	\`image_id\` text(36),
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_languages_order_idx\` ON \`home_languages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_languages_parent_id_idx\` ON \`home_languages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_languages_image_idx\` ON \`home_languages\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`home\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`home_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`conditions_id\` text(36),
  	\`treatments_id\` text(36),
  	\`treatment_faqs_id\` text(36),
  	\`articles_id\` text(36),
  	\`clinicians_id\` text(36),
  	\`locations_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatment_faqs_id\`) REFERENCES \`treatment_faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`clinicians_id\`) REFERENCES \`clinicians\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`locations_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_rels_order_idx\` ON \`home_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_parent_idx\` ON \`home_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_path_idx\` ON \`home_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_conditions_id_idx\` ON \`home_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_treatments_id_idx\` ON \`home_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_treatment_faqs_id_idx\` ON \`home_rels\` (\`treatment_faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_articles_id_idx\` ON \`home_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_clinicians_id_idx\` ON \`home_rels\` (\`clinicians_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_locations_id_idx\` ON \`home_rels\` (\`locations_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_pages_id_idx\` ON \`home_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_blocks_prose\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_prose_order_idx\` ON \`_home_v_blocks_prose\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_prose_parent_id_idx\` ON \`_home_v_blocks_prose\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_prose_path_idx\` ON \`_home_v_blocks_prose\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_blocks_care_card_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v_blocks_care_card\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_care_card_items_order_idx\` ON \`_home_v_blocks_care_card_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_care_card_items_parent_id_idx\` ON \`_home_v_blocks_care_card_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_blocks_care_card\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`urgency\` text DEFAULT 'non-urgent' NOT NULL,
  	\`heading\` text NOT NULL,
  	\`advice\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_care_card_order_idx\` ON \`_home_v_blocks_care_card\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_care_card_parent_id_idx\` ON \`_home_v_blocks_care_card\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_care_card_path_idx\` ON \`_home_v_blocks_care_card\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_blocks_do_dont_list_dos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v_blocks_do_dont_list\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_do_dont_list_dos_order_idx\` ON \`_home_v_blocks_do_dont_list_dos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_do_dont_list_dos_parent_id_idx\` ON \`_home_v_blocks_do_dont_list_dos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_blocks_do_dont_list_donts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v_blocks_do_dont_list\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_do_dont_list_donts_order_idx\` ON \`_home_v_blocks_do_dont_list_donts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_do_dont_list_donts_parent_id_idx\` ON \`_home_v_blocks_do_dont_list_donts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_blocks_do_dont_list\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_do_dont_list_order_idx\` ON \`_home_v_blocks_do_dont_list\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_do_dont_list_parent_id_idx\` ON \`_home_v_blocks_do_dont_list\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_do_dont_list_path_idx\` ON \`_home_v_blocks_do_dont_list\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_blocks_key_points_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v_blocks_key_points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_key_points_points_order_idx\` ON \`_home_v_blocks_key_points_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_key_points_points_parent_id_idx\` ON \`_home_v_blocks_key_points_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_blocks_key_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_key_points_order_idx\` ON \`_home_v_blocks_key_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_key_points_parent_id_idx\` ON \`_home_v_blocks_key_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_key_points_path_idx\` ON \`_home_v_blocks_key_points\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`text\` text NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_callout_order_idx\` ON \`_home_v_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_callout_parent_id_idx\` ON \`_home_v_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_callout_path_idx\` ON \`_home_v_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36) NOT NULL,
  	\`caption\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_figure_order_idx\` ON \`_home_v_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_figure_parent_id_idx\` ON \`_home_v_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_figure_path_idx\` ON \`_home_v_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_figure_image_idx\` ON \`_home_v_blocks_figure\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_blocks_video\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`video_id\` text(36) NOT NULL,
  	\`poster_id\` text(36),
  	\`title\` text NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`video_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_video_order_idx\` ON \`_home_v_blocks_video\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_video_parent_id_idx\` ON \`_home_v_blocks_video\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_video_path_idx\` ON \`_home_v_blocks_video\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_video_video_idx\` ON \`_home_v_blocks_video\` (\`video_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_video_poster_idx\` ON \`_home_v_blocks_video\` (\`poster_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_blocks_faq_list\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_faq_list_order_idx\` ON \`_home_v_blocks_faq_list\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_faq_list_parent_id_idx\` ON \`_home_v_blocks_faq_list\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_faq_list_path_idx\` ON \`_home_v_blocks_faq_list\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_blocks_safety_information\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`drug_product_id\` text(36) NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`drug_product_id\`) REFERENCES \`drug_products\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_safety_information_order_idx\` ON \`_home_v_blocks_safety_information\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_safety_information_parent_id_idx\` ON \`_home_v_blocks_safety_information\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_safety_information_path_idx\` ON \`_home_v_blocks_safety_information\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_safety_information_drug_product_idx\` ON \`_home_v_blocks_safety_information\` (\`drug_product_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_blocks_data_table_headers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v_blocks_data_table\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_data_table_headers_order_idx\` ON \`_home_v_blocks_data_table_headers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_data_table_headers_parent_id_idx\` ON \`_home_v_blocks_data_table_headers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_blocks_data_table_rows_cells\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v_blocks_data_table_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_data_table_rows_cells_order_idx\` ON \`_home_v_blocks_data_table_rows_cells\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_data_table_rows_cells_parent_id_idx\` ON \`_home_v_blocks_data_table_rows_cells\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_blocks_data_table_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v_blocks_data_table\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_data_table_rows_order_idx\` ON \`_home_v_blocks_data_table_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_data_table_rows_parent_id_idx\` ON \`_home_v_blocks_data_table_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_blocks_data_table\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`caption\` text NOT NULL,
  	\`first_column_is_header\` integer DEFAULT true,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_data_table_order_idx\` ON \`_home_v_blocks_data_table\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_data_table_parent_id_idx\` ON \`_home_v_blocks_data_table\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_data_table_path_idx\` ON \`_home_v_blocks_data_table\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_blocks_call_to_action\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text NOT NULL,
  	\`text\` text,
  	\`link_label\` text NOT NULL,
  	\`link_kind\` text DEFAULT 'document' NOT NULL,
  	\`link_list\` text,
  	\`link_url\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_call_to_action_order_idx\` ON \`_home_v_blocks_call_to_action\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_call_to_action_parent_id_idx\` ON \`_home_v_blocks_call_to_action\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_blocks_call_to_action_path_idx\` ON \`_home_v_blocks_call_to_action\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_version_languages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`language\` text DEFAULT 'en' NOT NULL,
  	\`heading\` text NOT NULL,
  	\`introduction\` text NOT NULL,
  	\`image_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_version_languages_order_idx\` ON \`_home_v_version_languages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_version_languages_parent_id_idx\` ON \`_home_v_version_languages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_version_languages_image_idx\` ON \`_home_v_version_languages\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_created_at_idx\` ON \`_home_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_updated_at_idx\` ON \`_home_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`conditions_id\` text(36),
  	\`treatments_id\` text(36),
  	\`treatment_faqs_id\` text(36),
  	\`articles_id\` text(36),
  	\`clinicians_id\` text(36),
  	\`locations_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatment_faqs_id\`) REFERENCES \`treatment_faqs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`clinicians_id\`) REFERENCES \`clinicians\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`locations_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_rels_order_idx\` ON \`_home_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_parent_idx\` ON \`_home_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_path_idx\` ON \`_home_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_conditions_id_idx\` ON \`_home_v_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_treatments_id_idx\` ON \`_home_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_treatment_faqs_id_idx\` ON \`_home_v_rels\` (\`treatment_faqs_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_articles_id_idx\` ON \`_home_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_clinicians_id_idx\` ON \`_home_v_rels\` (\`clinicians_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_locations_id_idx\` ON \`_home_v_rels\` (\`locations_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_pages_id_idx\` ON \`_home_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_main\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text DEFAULT 'en' NOT NULL,
  	\`label\` text NOT NULL,
  	\`kind\` text DEFAULT 'document' NOT NULL,
  	\`list\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_main_order_idx\` ON \`navigation_main\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_main_parent_id_idx\` ON \`navigation_main\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text DEFAULT 'en' NOT NULL,
  	\`label\` text NOT NULL,
  	\`kind\` text DEFAULT 'document' NOT NULL,
  	\`list\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_footer_order_idx\` ON \`navigation_footer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_footer_parent_id_idx\` ON \`navigation_footer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`navigation_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`conditions_id\` text(36),
  	\`treatments_id\` text(36),
  	\`clinicians_id\` text(36),
  	\`locations_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`clinicians_id\`) REFERENCES \`clinicians\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`locations_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_rels_order_idx\` ON \`navigation_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_parent_idx\` ON \`navigation_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_path_idx\` ON \`navigation_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_articles_id_idx\` ON \`navigation_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_conditions_id_idx\` ON \`navigation_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_treatments_id_idx\` ON \`navigation_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_clinicians_id_idx\` ON \`navigation_rels\` (\`clinicians_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_locations_id_idx\` ON \`navigation_rels\` (\`locations_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_pages_id_idx\` ON \`navigation_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_main\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`language\` text DEFAULT 'en' NOT NULL,
  	\`label\` text NOT NULL,
  	\`kind\` text DEFAULT 'document' NOT NULL,
  	\`list\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_main_order_idx\` ON \`_navigation_v_version_main\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_main_parent_id_idx\` ON \`_navigation_v_version_main\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`language\` text DEFAULT 'en' NOT NULL,
  	\`label\` text NOT NULL,
  	\`kind\` text DEFAULT 'document' NOT NULL,
  	\`list\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_order_idx\` ON \`_navigation_v_version_footer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_parent_id_idx\` ON \`_navigation_v_version_footer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_created_at_idx\` ON \`_navigation_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_updated_at_idx\` ON \`_navigation_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`conditions_id\` text(36),
  	\`treatments_id\` text(36),
  	\`clinicians_id\` text(36),
  	\`locations_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conditions_id\`) REFERENCES \`conditions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`treatments_id\`) REFERENCES \`treatments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`clinicians_id\`) REFERENCES \`clinicians\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`locations_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_order_idx\` ON \`_navigation_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_parent_idx\` ON \`_navigation_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_path_idx\` ON \`_navigation_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_articles_id_idx\` ON \`_navigation_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_conditions_id_idx\` ON \`_navigation_v_rels\` (\`conditions_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_treatments_id_idx\` ON \`_navigation_v_rels\` (\`treatments_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_clinicians_id_idx\` ON \`_navigation_v_rels\` (\`clinicians_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_locations_id_idx\` ON \`_navigation_v_rels\` (\`locations_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_pages_id_idx\` ON \`_navigation_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`site_notice_notices\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text DEFAULT 'en' NOT NULL,
  	\`text\` text NOT NULL,
  	\`starts_at\` text NOT NULL,
  	\`ends_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_notice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_notice_notices_order_idx\` ON \`site_notice_notices\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_notice_notices_parent_id_idx\` ON \`site_notice_notices\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_notice\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_site_notice_v_version_notices\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`language\` text DEFAULT 'en' NOT NULL,
  	\`text\` text NOT NULL,
  	\`starts_at\` text NOT NULL,
  	\`ends_at\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_notice_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_notice_v_version_notices_order_idx\` ON \`_site_notice_v_version_notices\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_notice_v_version_notices_parent_id_idx\` ON \`_site_notice_v_version_notices\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_notice_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_notice_v_created_at_idx\` ON \`_site_notice_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_notice_v_updated_at_idx\` ON \`_site_notice_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`practice_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`opens\` text NOT NULL,
  	\`closes\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practice_hours_order_idx\` ON \`practice_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practice_hours_parent_id_idx\` ON \`practice_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practice_social\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practice_social_order_idx\` ON \`practice_social\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practice_social_parent_id_idx\` ON \`practice_social\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practice\` (
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
  await db.run(sql`CREATE TABLE \`_practice_v_version_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`opens\` text NOT NULL,
  	\`closes\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practice_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practice_v_version_hours_order_idx\` ON \`_practice_v_version_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practice_v_version_hours_parent_id_idx\` ON \`_practice_v_version_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practice_v_version_social\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practice_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practice_v_version_social_order_idx\` ON \`_practice_v_version_social\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practice_v_version_social_parent_id_idx\` ON \`_practice_v_version_social\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practice_v\` (
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
  await db.run(sql`CREATE INDEX \`_practice_v_created_at_idx\` ON \`_practice_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_practice_v_updated_at_idx\` ON \`_practice_v\` (\`updated_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_references\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_references\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`conditions_also_called\`;`)
  await db.run(sql`DROP TABLE \`conditions_key_points\`;`)
  await db.run(sql`DROP TABLE \`conditions_when_to_get_help_items\`;`)
  await db.run(sql`DROP TABLE \`conditions_when_to_get_help\`;`)
  await db.run(sql`DROP TABLE \`conditions_body_areas\`;`)
  await db.run(sql`DROP TABLE \`conditions_references\`;`)
  await db.run(sql`DROP TABLE \`conditions\`;`)
  await db.run(sql`DROP TABLE \`conditions_texts\`;`)
  await db.run(sql`DROP TABLE \`conditions_rels\`;`)
  await db.run(sql`DROP TABLE \`_conditions_v_version_also_called\`;`)
  await db.run(sql`DROP TABLE \`_conditions_v_version_key_points\`;`)
  await db.run(sql`DROP TABLE \`_conditions_v_version_when_to_get_help_items\`;`)
  await db.run(sql`DROP TABLE \`_conditions_v_version_when_to_get_help\`;`)
  await db.run(sql`DROP TABLE \`_conditions_v_version_body_areas\`;`)
  await db.run(sql`DROP TABLE \`_conditions_v_version_references\`;`)
  await db.run(sql`DROP TABLE \`_conditions_v\`;`)
  await db.run(sql`DROP TABLE \`_conditions_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_conditions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`treatments_key_points\`;`)
  await db.run(sql`DROP TABLE \`treatments_uses\`;`)
  await db.run(sql`DROP TABLE \`treatments_when_to_get_help_items\`;`)
  await db.run(sql`DROP TABLE \`treatments_when_to_get_help\`;`)
  await db.run(sql`DROP TABLE \`treatments_references\`;`)
  await db.run(sql`DROP TABLE \`treatments\`;`)
  await db.run(sql`DROP TABLE \`treatments_rels\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_version_key_points\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_version_uses\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_version_when_to_get_help_items\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_version_when_to_get_help\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_version_references\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v\`;`)
  await db.run(sql`DROP TABLE \`_treatments_v_rels\`;`)
  await db.run(sql`DROP TABLE \`treatment_faqs_references\`;`)
  await db.run(sql`DROP TABLE \`treatment_faqs\`;`)
  await db.run(sql`DROP TABLE \`treatment_faqs_rels\`;`)
  await db.run(sql`DROP TABLE \`_treatment_faqs_v_version_references\`;`)
  await db.run(sql`DROP TABLE \`_treatment_faqs_v\`;`)
  await db.run(sql`DROP TABLE \`_treatment_faqs_v_rels\`;`)
  await db.run(sql`DROP TABLE \`drug_products_approved_indications\`;`)
  await db.run(sql`DROP TABLE \`drug_products_references\`;`)
  await db.run(sql`DROP TABLE \`drug_products\`;`)
  await db.run(sql`DROP TABLE \`_drug_products_v_version_approved_indications\`;`)
  await db.run(sql`DROP TABLE \`_drug_products_v_version_references\`;`)
  await db.run(sql`DROP TABLE \`_drug_products_v\`;`)
  await db.run(sql`DROP TABLE \`clinicians_specialties\`;`)
  await db.run(sql`DROP TABLE \`clinicians_board_certifications\`;`)
  await db.run(sql`DROP TABLE \`clinicians_references\`;`)
  await db.run(sql`DROP TABLE \`clinicians\`;`)
  await db.run(sql`DROP TABLE \`clinicians_texts\`;`)
  await db.run(sql`DROP TABLE \`clinicians_rels\`;`)
  await db.run(sql`DROP TABLE \`_clinicians_v_version_specialties\`;`)
  await db.run(sql`DROP TABLE \`_clinicians_v_version_board_certifications\`;`)
  await db.run(sql`DROP TABLE \`_clinicians_v_version_references\`;`)
  await db.run(sql`DROP TABLE \`_clinicians_v\`;`)
  await db.run(sql`DROP TABLE \`_clinicians_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_clinicians_v_rels\`;`)
  await db.run(sql`DROP TABLE \`locations_hours\`;`)
  await db.run(sql`DROP TABLE \`locations_services\`;`)
  await db.run(sql`DROP TABLE \`locations_references\`;`)
  await db.run(sql`DROP TABLE \`locations\`;`)
  await db.run(sql`DROP TABLE \`_locations_v_version_hours\`;`)
  await db.run(sql`DROP TABLE \`_locations_v_version_services\`;`)
  await db.run(sql`DROP TABLE \`_locations_v_version_references\`;`)
  await db.run(sql`DROP TABLE \`_locations_v\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_prose\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_care_card_items\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_care_card\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_do_dont_list_dos\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_do_dont_list_donts\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_do_dont_list\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_key_points_points\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_key_points\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_video\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_faq_list\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_safety_information\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_data_table_headers\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_data_table_rows_cells\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_data_table_rows\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_data_table\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_call_to_action\`;`)
  await db.run(sql`DROP TABLE \`pages_references\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_prose\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_care_card_items\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_care_card\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_do_dont_list_dos\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_do_dont_list_donts\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_do_dont_list\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_key_points_points\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_key_points\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_video\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_faq_list\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_safety_information\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_data_table_headers\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_data_table_rows_cells\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_data_table_rows\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_data_table\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_call_to_action\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_references\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`redirects_rels\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`home_blocks_prose\`;`)
  await db.run(sql`DROP TABLE \`home_blocks_care_card_items\`;`)
  await db.run(sql`DROP TABLE \`home_blocks_care_card\`;`)
  await db.run(sql`DROP TABLE \`home_blocks_do_dont_list_dos\`;`)
  await db.run(sql`DROP TABLE \`home_blocks_do_dont_list_donts\`;`)
  await db.run(sql`DROP TABLE \`home_blocks_do_dont_list\`;`)
  await db.run(sql`DROP TABLE \`home_blocks_key_points_points\`;`)
  await db.run(sql`DROP TABLE \`home_blocks_key_points\`;`)
  await db.run(sql`DROP TABLE \`home_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`home_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`home_blocks_video\`;`)
  await db.run(sql`DROP TABLE \`home_blocks_faq_list\`;`)
  await db.run(sql`DROP TABLE \`home_blocks_safety_information\`;`)
  await db.run(sql`DROP TABLE \`home_blocks_data_table_headers\`;`)
  await db.run(sql`DROP TABLE \`home_blocks_data_table_rows_cells\`;`)
  await db.run(sql`DROP TABLE \`home_blocks_data_table_rows\`;`)
  await db.run(sql`DROP TABLE \`home_blocks_data_table\`;`)
  await db.run(sql`DROP TABLE \`home_blocks_call_to_action\`;`)
  await db.run(sql`DROP TABLE \`home_languages\`;`)
  await db.run(sql`DROP TABLE \`home\`;`)
  await db.run(sql`DROP TABLE \`home_rels\`;`)
  await db.run(sql`DROP TABLE \`_home_v_blocks_prose\`;`)
  await db.run(sql`DROP TABLE \`_home_v_blocks_care_card_items\`;`)
  await db.run(sql`DROP TABLE \`_home_v_blocks_care_card\`;`)
  await db.run(sql`DROP TABLE \`_home_v_blocks_do_dont_list_dos\`;`)
  await db.run(sql`DROP TABLE \`_home_v_blocks_do_dont_list_donts\`;`)
  await db.run(sql`DROP TABLE \`_home_v_blocks_do_dont_list\`;`)
  await db.run(sql`DROP TABLE \`_home_v_blocks_key_points_points\`;`)
  await db.run(sql`DROP TABLE \`_home_v_blocks_key_points\`;`)
  await db.run(sql`DROP TABLE \`_home_v_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`_home_v_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`_home_v_blocks_video\`;`)
  await db.run(sql`DROP TABLE \`_home_v_blocks_faq_list\`;`)
  await db.run(sql`DROP TABLE \`_home_v_blocks_safety_information\`;`)
  await db.run(sql`DROP TABLE \`_home_v_blocks_data_table_headers\`;`)
  await db.run(sql`DROP TABLE \`_home_v_blocks_data_table_rows_cells\`;`)
  await db.run(sql`DROP TABLE \`_home_v_blocks_data_table_rows\`;`)
  await db.run(sql`DROP TABLE \`_home_v_blocks_data_table\`;`)
  await db.run(sql`DROP TABLE \`_home_v_blocks_call_to_action\`;`)
  await db.run(sql`DROP TABLE \`_home_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_home_v\`;`)
  await db.run(sql`DROP TABLE \`_home_v_rels\`;`)
  await db.run(sql`DROP TABLE \`navigation_main\`;`)
  await db.run(sql`DROP TABLE \`navigation_footer\`;`)
  await db.run(sql`DROP TABLE \`navigation\`;`)
  await db.run(sql`DROP TABLE \`navigation_rels\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_main\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_footer\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_rels\`;`)
  await db.run(sql`DROP TABLE \`site_notice_notices\`;`)
  await db.run(sql`DROP TABLE \`site_notice\`;`)
  await db.run(sql`DROP TABLE \`_site_notice_v_version_notices\`;`)
  await db.run(sql`DROP TABLE \`_site_notice_v\`;`)
  await db.run(sql`DROP TABLE \`practice_hours\`;`)
  await db.run(sql`DROP TABLE \`practice_social\`;`)
  await db.run(sql`DROP TABLE \`practice\`;`)
  await db.run(sql`DROP TABLE \`_practice_v_version_hours\`;`)
  await db.run(sql`DROP TABLE \`_practice_v_version_social\`;`)
  await db.run(sql`DROP TABLE \`_practice_v\`;`)
}
