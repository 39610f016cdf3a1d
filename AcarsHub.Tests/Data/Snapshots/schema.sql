CREATE TABLE "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

CREATE TABLE "__EFMigrationsLock" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY,
    "Timestamp" TEXT NOT NULL
);

CREATE TABLE "count" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_count" PRIMARY KEY,
    "total" INTEGER NOT NULL,
    "errors" INTEGER NOT NULL,
    "good" INTEGER NOT NULL
);

CREATE TABLE "freqs_acars" (
    "freq" TEXT NOT NULL CONSTRAINT "PK_freqs_acars" PRIMARY KEY,
    "count" INTEGER NOT NULL
);

CREATE TABLE "freqs_hfdl" (
    "freq" TEXT NOT NULL CONSTRAINT "PK_freqs_hfdl" PRIMARY KEY,
    "count" INTEGER NOT NULL
);

CREATE TABLE "freqs_imsl" (
    "freq" TEXT NOT NULL CONSTRAINT "PK_freqs_imsl" PRIMARY KEY,
    "count" INTEGER NOT NULL
);

CREATE TABLE "freqs_irdm" (
    "freq" TEXT NOT NULL CONSTRAINT "PK_freqs_irdm" PRIMARY KEY,
    "count" INTEGER NOT NULL
);

CREATE TABLE "freqs_vdlm" (
    "freq" TEXT NOT NULL CONSTRAINT "PK_freqs_vdlm" PRIMARY KEY,
    "count" INTEGER NOT NULL
);

CREATE INDEX "ix_messages_msg_time" ON "messages" ("msg_time");

CREATE TABLE "level_acars" (
    "level" REAL NOT NULL CONSTRAINT "PK_level_acars" PRIMARY KEY,
    "count" INTEGER NOT NULL
);

CREATE TABLE "level_hfdl" (
    "level" REAL NOT NULL CONSTRAINT "PK_level_hfdl" PRIMARY KEY,
    "count" INTEGER NOT NULL
);

CREATE TABLE "level_imsl" (
    "level" REAL NOT NULL CONSTRAINT "PK_level_imsl" PRIMARY KEY,
    "count" INTEGER NOT NULL
);

CREATE TABLE "level_irdm" (
    "level" REAL NOT NULL CONSTRAINT "PK_level_irdm" PRIMARY KEY,
    "count" INTEGER NOT NULL
);

CREATE TABLE "level_vdlm" (
    "level" REAL NOT NULL CONSTRAINT "PK_level_vdlm" PRIMARY KEY,
    "count" INTEGER NOT NULL
);

CREATE TABLE "messages" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_messages" PRIMARY KEY AUTOINCREMENT,
    "message_type" TEXT NOT NULL,
    "msg_time" INTEGER NOT NULL,
    "station_id" TEXT NULL,
    "toaddr" INTEGER NULL,
    "fromaddr" INTEGER NULL,
    "depa" TEXT NULL,
    "dsta" TEXT NULL,
    "eta" TEXT NULL,
    "gtout" TEXT NULL,
    "gtin" TEXT NULL,
    "wloff" TEXT NULL,
    "wlin" TEXT NULL,
    "lat" REAL NULL,
    "lon" REAL NULL,
    "alt" INTEGER NULL,
    "msg_text" TEXT NULL,
    "tail" TEXT NULL,
    "flight" TEXT NULL,
    "icao" TEXT NULL,
    "freq" TEXT NULL,
    "ack" TEXT NULL,
    "mode" TEXT NULL,
    "label" TEXT NULL,
    "block_id" TEXT NULL,
    "msgno" TEXT NULL,
    "is_response" INTEGER NULL,
    "is_onground" INTEGER NULL,
    "error" INTEGER NULL,
    "libacars" TEXT NULL,
    "level" REAL NULL
);

CREATE TABLE "nonlogged_count" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_nonlogged_count" PRIMARY KEY,
    "errors" INTEGER NOT NULL,
    "good" INTEGER NOT NULL
);
