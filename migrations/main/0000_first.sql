CREATE TABLE `compartments` (
	`compartment_id` blob PRIMARY KEY NOT NULL,
	`dossier_id` blob NOT NULL,
	`epoch` integer NOT NULL,
	`head_seq` integer NOT NULL,
	`head_hash` blob NOT NULL,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossiers`(`dossier_id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `compartments_of_dossier` ON `compartments` (`dossier_id`);--> statement-breakpoint
CREATE TABLE `countersignatures` (
	`number` integer NOT NULL,
	`kid` blob NOT NULL,
	`signature` blob NOT NULL,
	PRIMARY KEY(`number`, `kid`),
	FOREIGN KEY (`number`) REFERENCES `directories`(`number`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `directories` (
	`number` integer PRIMARY KEY NOT NULL,
	`directory` blob NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `dossiers` (
	`dossier_id` blob PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `entries` (
	`compartment_id` blob NOT NULL,
	`seq` integer NOT NULL,
	`author` blob NOT NULL,
	`day` text NOT NULL,
	`entry` blob NOT NULL,
	PRIMARY KEY(`compartment_id`, `seq`),
	FOREIGN KEY (`compartment_id`) REFERENCES `compartments`(`compartment_id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `epochs` (
	`compartment_id` blob NOT NULL,
	`epoch` integer NOT NULL,
	`first_seq` integer NOT NULL,
	PRIMARY KEY(`compartment_id`, `epoch`),
	FOREIGN KEY (`compartment_id`) REFERENCES `compartments`(`compartment_id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `feed` (
	`member_id` blob NOT NULL,
	`n` integer NOT NULL,
	`compartment_id` blob NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`member_id`, `n`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`member_id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `invitations` (
	`invitation_id` blob PRIMARY KEY NOT NULL,
	`token_hash` blob NOT NULL,
	`role` text NOT NULL,
	`expires_on` text NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token_hash_unique` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE TABLE `member_slots` (
	`member_id` blob NOT NULL,
	`kind` text NOT NULL,
	`sign_in_key` blob NOT NULL,
	`wrapped` blob NOT NULL,
	PRIMARY KEY(`member_id`, `kind`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`member_id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `members` (
	`member_id` blob PRIMARY KEY NOT NULL,
	`sign_in_name` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`kid` blob NOT NULL,
	`sign_key` blob NOT NULL,
	`seal_key` blob NOT NULL,
	`wrapped_keys` blob NOT NULL,
	`declaration_text` text NOT NULL,
	`declaration_day` text NOT NULL,
	`declaration_signature` blob NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `members_sign_in_name_unique` ON `members` (`sign_in_name`);--> statement-breakpoint
CREATE UNIQUE INDEX `members_kid_unique` ON `members` (`kid`);--> statement-breakpoint
CREATE TABLE `organisation` (
	`org_id` blob PRIMARY KEY NOT NULL,
	`root_key` blob NOT NULL,
	`name` text NOT NULL,
	`contact_name` text NOT NULL,
	`contact_phone` text NOT NULL,
	`contact_hours` text NOT NULL,
	`leave_url` text NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `people` (
	`locator_hash` blob PRIMARY KEY NOT NULL,
	`sign_in_key` blob NOT NULL,
	`kid` blob NOT NULL,
	`sign_key` blob NOT NULL,
	`seal_key` blob NOT NULL,
	`dossier_id` blob NOT NULL,
	`expires_on` text,
	`claimable` integer NOT NULL,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossiers`(`dossier_id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `people_kid_unique` ON `people` (`kid`);--> statement-breakpoint
CREATE TABLE `readers` (
	`compartment_id` blob NOT NULL,
	`epoch` integer NOT NULL,
	`kid` blob NOT NULL,
	`granted_seq` integer NOT NULL,
	PRIMARY KEY(`compartment_id`, `epoch`, `kid`),
	FOREIGN KEY (`compartment_id`) REFERENCES `compartments`(`compartment_id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `readers_by_kid` ON `readers` (`kid`);--> statement-breakpoint
CREATE TABLE `stamps` (
	`kid` blob PRIMARY KEY NOT NULL,
	`directory_hash` blob NOT NULL,
	`day` text NOT NULL,
	`signature` blob NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `vault` (
	`member_id` blob NOT NULL,
	`key` blob NOT NULL,
	`number` integer NOT NULL,
	`sealed` blob NOT NULL,
	PRIMARY KEY(`member_id`, `key`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`member_id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
