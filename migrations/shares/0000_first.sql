CREATE TABLE `shares` (
	`compartment_id` blob NOT NULL,
	`epoch` integer NOT NULL,
	`share` blob NOT NULL,
	PRIMARY KEY(`compartment_id`, `epoch`)
) STRICT, WITHOUT ROWID;
