CREATE TABLE "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

CREATE TABLE "__EFMigrationsLock" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY,
    "Timestamp" TEXT NOT NULL
);

CREATE TABLE "adoptions" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_adoptions" PRIMARY KEY,
    "source_kind" TEXT NOT NULL,
    "backup_path" TEXT NOT NULL,
    "adopted_at" INTEGER NOT NULL,
    "messages" INTEGER NOT NULL
);

CREATE TABLE "aircraft_sessions" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_aircraft_sessions" PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "first_seen" INTEGER NOT NULL,
    "last_seen" INTEGER NOT NULL,
    "messages" INTEGER NOT NULL,
    "icao" TEXT NULL,
    "callsign" TEXT NULL,
    "tail" TEXT NULL
);

CREATE TABLE "alert_matches" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_alert_matches" PRIMARY KEY AUTOINCREMENT,
    "message_id" INTEGER NOT NULL,
    "term" TEXT NOT NULL,
    "match_type" TEXT NOT NULL,
    "matched_at" INTEGER NOT NULL
);

CREATE TABLE alert_stats (
    id INTEGER NOT NULL PRIMARY KEY,
    term TEXT NOT NULL,
    count INTEGER NOT NULL
);

CREATE TABLE count (
    id INTEGER NOT NULL PRIMARY KEY,
    total INTEGER NOT NULL,
    errors INTEGER NOT NULL,
    good INTEGER NOT NULL
);

CREATE TABLE "decode_formats" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_decode_formats" PRIMARY KEY,
    "decoder" TEXT NOT NULL,
    "description" TEXT NOT NULL
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

CREATE TABLE ignore_alert_terms (
    id INTEGER NOT NULL PRIMARY KEY,
    term TEXT NOT NULL
);

CREATE INDEX "ix_aircraft_sessions_callsign" ON "aircraft_sessions" ("callsign");

CREATE INDEX "ix_aircraft_sessions_icao" ON "aircraft_sessions" ("icao");

CREATE INDEX "ix_aircraft_sessions_last_seen" ON "aircraft_sessions" ("last_seen");

CREATE INDEX "ix_aircraft_sessions_tail" ON "aircraft_sessions" ("tail");

CREATE INDEX "ix_alert_matches_message_id" ON "alert_matches" ("message_id");

CREATE INDEX "ix_alert_matches_term_matched_at" ON "alert_matches" ("term", "matched_at");

CREATE UNIQUE INDEX "ix_alert_stats_term" ON "alert_stats" ("term");

CREATE UNIQUE INDEX "ix_decode_formats_decoder_description" ON "decode_formats" ("decoder", "description");

CREATE UNIQUE INDEX "ix_ignore_alert_terms_term" ON "ignore_alert_terms" ("term");

CREATE INDEX "ix_messages_msg_time" ON "messages" ("msg_time");

CREATE INDEX ix_messages_session_id ON messages (session_id) WHERE session_id IS NOT NULL;

CREATE UNIQUE INDEX "ix_rrd_import_registry_file_hash" ON "rrd_import_registry" ("file_hash");

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

CREATE TABLE "level_legacy" (
    "level" REAL NOT NULL CONSTRAINT "PK_level_legacy" PRIMARY KEY,
    "count" INTEGER NOT NULL
);

CREATE TABLE "level_vdlm" (
    "level" REAL NOT NULL CONSTRAINT "PK_level_vdlm" PRIMARY KEY,
    "count" INTEGER NOT NULL
);

CREATE TABLE messages (
    id INTEGER NOT NULL PRIMARY KEY,
    message_type TEXT NOT NULL,
    msg_time INTEGER NOT NULL,
    station_id TEXT,
    toaddr INTEGER,
    fromaddr INTEGER,
    depa TEXT,
    dsta TEXT,
    eta TEXT,
    gtout TEXT,
    gtin TEXT,
    wloff TEXT,
    wlin TEXT,
    lat REAL,
    lon REAL,
    alt INTEGER,
    msg_text TEXT,
    tail TEXT,
    flight TEXT,
    icao TEXT,
    freq TEXT,
    ack TEXT,
    mode TEXT,
    label TEXT,
    block_id TEXT,
    msgno TEXT,
    is_response INTEGER,
    is_onground INTEGER,
    error INTEGER,
    libacars TEXT,
    level REAL
, sublabel TEXT, mfi TEXT, decode_version INTEGER, decode_level INTEGER, decode_format INTEGER, decoded BLOB, more INTEGER, reassembly TEXT, frame_type TEXT, session_id INTEGER);

CREATE VIRTUAL TABLE messages_fts USING fts5(depa, dsta, msg_text, tail, flight, icao, freq, label, content='messages', content_rowid='id');

CREATE TABLE 'messages_fts_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'messages_fts_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TRIGGER messages_fts_delete AFTER DELETE ON messages BEGIN INSERT INTO messages_fts (messages_fts, rowid, depa, dsta, msg_text, tail, flight, icao, freq, label) VALUES ('delete', old.id, old.depa, old.dsta, old.msg_text, old.tail, old.flight, old.icao, old.freq, old.label); END;

CREATE TABLE 'messages_fts_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'messages_fts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TRIGGER messages_fts_insert AFTER INSERT ON messages BEGIN INSERT INTO messages_fts (rowid, depa, dsta, msg_text, tail, flight, icao, freq, label) VALUES (new.id, new.depa, new.dsta, new.msg_text, new.tail, new.flight, new.icao, new.freq, new.label); END;

CREATE TRIGGER messages_fts_update AFTER UPDATE OF id, depa, dsta, msg_text, tail, flight, icao, freq, label ON messages BEGIN INSERT INTO messages_fts (messages_fts, rowid, depa, dsta, msg_text, tail, flight, icao, freq, label) VALUES ('delete', old.id, old.depa, old.dsta, old.msg_text, old.tail, old.flight, old.icao, old.freq, old.label); INSERT INTO messages_fts (rowid, depa, dsta, msg_text, tail, flight, icao, freq, label) VALUES (new.id, new.depa, new.dsta, new.msg_text, new.tail, new.flight, new.icao, new.freq, new.label); END;

CREATE TABLE nonlogged_count (
    id INTEGER NOT NULL PRIMARY KEY,
    errors INTEGER NOT NULL,
    good INTEGER NOT NULL
);

CREATE TABLE "rrd_import_registry" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_rrd_import_registry" PRIMARY KEY,
    "file_hash" TEXT NOT NULL,
    "rrd_path" TEXT NOT NULL,
    "imported_at" INTEGER NOT NULL,
    "rows_imported" INTEGER NOT NULL
);

CREATE TABLE timeseries_rollups (
    resolution_seconds INTEGER NOT NULL,
    timestamp INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    acars_sum INTEGER NOT NULL,
    vdlm_sum INTEGER NOT NULL,
    hfdl_sum INTEGER NOT NULL,
    imsl_sum INTEGER NOT NULL,
    irdm_sum INTEGER NOT NULL,
    total_sum INTEGER NOT NULL,
    error_sum INTEGER NOT NULL,
    total_max INTEGER NOT NULL,
    PRIMARY KEY (resolution_seconds, timestamp)
) WITHOUT ROWID;

CREATE TABLE "timeseries_stats" (
    "timestamp" INTEGER NOT NULL CONSTRAINT "PK_timeseries_stats" PRIMARY KEY,
    "acars_count" INTEGER NOT NULL DEFAULT 0,
    "vdlm_count" INTEGER NOT NULL DEFAULT 0,
    "hfdl_count" INTEGER NOT NULL DEFAULT 0,
    "imsl_count" INTEGER NOT NULL DEFAULT 0,
    "irdm_count" INTEGER NOT NULL DEFAULT 0,
    "total_count" INTEGER NOT NULL DEFAULT 0,
    "error_count" INTEGER NOT NULL DEFAULT 0
);
