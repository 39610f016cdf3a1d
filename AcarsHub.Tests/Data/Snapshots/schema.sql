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

CREATE TABLE airframes (id INTEGER NOT NULL PRIMARY KEY, icao TEXT, tail TEXT);

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
, kind TEXT NOT NULL DEFAULT 'plain', fields INTEGER NOT NULL DEFAULT 29, severity TEXT NOT NULL DEFAULT 'warning', colour TEXT NOT NULL DEFAULT 'severity');

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

CREATE TABLE flights (id INTEGER NOT NULL PRIMARY KEY, flight TEXT NOT NULL);

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
, kind TEXT NOT NULL DEFAULT 'plain', fields INTEGER NOT NULL DEFAULT 29, severity TEXT NOT NULL DEFAULT 'warning', colour TEXT NOT NULL DEFAULT 'severity');

CREATE INDEX "ix_aircraft_sessions_callsign" ON "aircraft_sessions" ("callsign");

CREATE INDEX "ix_aircraft_sessions_icao" ON "aircraft_sessions" ("icao");

CREATE INDEX "ix_aircraft_sessions_last_seen" ON "aircraft_sessions" ("last_seen");

CREATE INDEX "ix_aircraft_sessions_tail" ON "aircraft_sessions" ("tail");

CREATE INDEX ix_airframes_icao_tail ON airframes (icao, tail);

CREATE INDEX "ix_alert_matches_message_id" ON "alert_matches" ("message_id");

CREATE INDEX "ix_alert_matches_term_matched_at" ON "alert_matches" ("term", "matched_at");

CREATE UNIQUE INDEX "ix_alert_stats_term" ON "alert_stats" ("term");

CREATE UNIQUE INDEX "ix_decode_formats_decoder_description" ON "decode_formats" ("decoder", "description");

CREATE UNIQUE INDEX ix_flights_flight ON flights (flight);

CREATE UNIQUE INDEX "ix_ignore_alert_terms_term" ON "ignore_alert_terms" ("term");

CREATE INDEX ix_message_rows_msg_time ON message_rows (msg_time);

CREATE UNIQUE INDEX "ix_outbound_channels_environment" ON "outbound_channels" ("environment");

CREATE INDEX "ix_outbound_queue_channel_id" ON "outbound_queue" ("channel_id", "id");

CREATE INDEX ix_receptions ON receptions (station_id, freq, message_type, frame_type, mode);

CREATE UNIQUE INDEX "ix_rrd_import_registry_file_hash" ON "rrd_import_registry" ("file_hash");

CREATE TABLE known_values (kind TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (kind, value)) WITHOUT ROWID;

CREATE TABLE "level_acars" (
    "level" REAL NOT NULL CONSTRAINT "PK_level_acars" PRIMARY KEY,
    "count" INTEGER NOT NULL
);

CREATE TABLE level_distances (
    kind INTEGER NOT NULL,
    distance_km INTEGER NOT NULL,
    level INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (kind, distance_km, level)
) WITHOUT ROWID;

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

CREATE TABLE message_rows (
    id INTEGER NOT NULL PRIMARY KEY,
    msg_time INTEGER NOT NULL,
    reception INTEGER NOT NULL,
    airframe INTEGER,
    flight INTEGER,
    session_id INTEGER,
    label TEXT,
    sublabel TEXT,
    mfi TEXT,
    msgno TEXT,
    block_id TEXT,
    ack TEXT,
    toaddr INTEGER,
    fromaddr INTEGER,
    lat REAL,
    lon REAL,
    level NUMERIC,
    decode_version INTEGER,
    decode_level INTEGER,
    decode_format INTEGER,
    msg_text TEXT,
    decoded BLOB,
    libacars BLOB,
    rest TEXT
);

CREATE VIEW messages AS SELECT s.id AS id, r.message_type AS message_type, s.msg_time AS msg_time, r.station_id AS station_id, s.toaddr AS toaddr, s.fromaddr AS fromaddr, s.rest ->> '$.depa' AS depa, s.rest ->> '$.dsta' AS dsta, s.rest ->> '$.eta' AS eta, s.rest ->> '$.gtout' AS gtout, s.rest ->> '$.gtin' AS gtin, s.rest ->> '$.wloff' AS wloff, s.rest ->> '$.wlin' AS wlin, s.lat AS lat, s.lon AS lon, s.rest ->> '$.alt' AS alt, s.msg_text AS msg_text, a.tail AS tail, f.flight AS flight, a.icao AS icao, r.freq AS freq, s.ack AS ack, r.mode AS mode, s.label AS label, s.block_id AS block_id, s.msgno AS msgno, r.is_response AS is_response, r.is_onground AS is_onground, r.error AS error, s.libacars AS libacars, s.level / 10.0 AS level, s.sublabel AS sublabel, s.mfi AS mfi, s.decode_version AS decode_version, s.decode_level AS decode_level, s.decode_format AS decode_format, s.decoded AS decoded, r.more AS more, r.reassembly AS reassembly, r.frame_type AS frame_type, s.session_id AS session_id
FROM message_rows AS s
    LEFT JOIN receptions AS r ON r.id = s.reception
    LEFT JOIN airframes AS a ON a.id = s.airframe
    LEFT JOIN flights AS f ON f.id = s.flight;

CREATE TRIGGER messages_delete INSTEAD OF DELETE ON messages BEGIN
    DELETE FROM messages_fts WHERE rowid = old.id;
    DELETE FROM message_rows WHERE id = old.id;
END;

CREATE VIRTUAL TABLE messages_fts USING fts5(words, content='', contentless_delete=1, detail=none);

CREATE TABLE 'messages_fts_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'messages_fts_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'messages_fts_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'messages_fts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TRIGGER messages_insert INSTEAD OF INSERT ON messages BEGIN
    INSERT INTO receptions (message_type, station_id, freq, mode, is_response, is_onground, error, more, reassembly, frame_type)
        SELECT new.message_type, new.station_id, new.freq, new.mode, new.is_response, new.is_onground, new.error, new.more, new.reassembly, new.frame_type WHERE (SELECT id FROM receptions WHERE message_type IS new.message_type AND station_id IS new.station_id AND freq IS new.freq AND mode IS new.mode AND is_response IS new.is_response AND is_onground IS new.is_onground AND error IS new.error AND more IS new.more AND reassembly IS new.reassembly AND frame_type IS new.frame_type) IS NULL;
    INSERT INTO airframes (icao, tail) SELECT new.icao, new.tail WHERE coalesce(new.icao, new.tail) IS NOT NULL AND (SELECT id FROM airframes WHERE icao IS new.icao AND tail IS new.tail AND coalesce(new.icao, new.tail) IS NOT NULL) IS NULL;
    INSERT OR IGNORE INTO flights (flight) SELECT new.flight WHERE new.flight IS NOT NULL;
    INSERT OR IGNORE INTO known_values SELECT 'label', new.label WHERE new.label IS NOT NULL;
    INSERT OR IGNORE INTO known_values SELECT 'msgno', new.msgno WHERE new.msgno IS NOT NULL;
    INSERT OR IGNORE INTO known_values SELECT 'depa', new.depa WHERE new.depa IS NOT NULL;
    INSERT OR IGNORE INTO known_values SELECT 'dsta', new.dsta WHERE new.dsta IS NOT NULL;
    INSERT INTO message_rows (id, reception, airframe, flight, level, rest, msg_time, session_id, label, sublabel, mfi, msgno, block_id, ack, toaddr, fromaddr, lat, lon, decode_version, decode_level, decode_format, msg_text, decoded, libacars)
        VALUES (new.id, (SELECT id FROM receptions WHERE message_type IS new.message_type AND station_id IS new.station_id AND freq IS new.freq AND mode IS new.mode AND is_response IS new.is_response AND is_onground IS new.is_onground AND error IS new.error AND more IS new.more AND reassembly IS new.reassembly AND frame_type IS new.frame_type), (SELECT id FROM airframes WHERE icao IS new.icao AND tail IS new.tail AND coalesce(new.icao, new.tail) IS NOT NULL), (SELECT id FROM flights WHERE flight = new.flight),
            CASE WHEN abs(new.level * 10 - round(new.level * 10)) < 1e-6 THEN CAST(round(new.level * 10) AS INTEGER) ELSE new.level * 10 END, CASE WHEN coalesce(new.depa, new.dsta, new.eta, new.gtout, new.gtin, new.wloff, new.wlin, new.alt) IS NOT NULL THEN json_patch('{}', json_object('depa', new.depa, 'dsta', new.dsta, 'eta', new.eta, 'gtout', new.gtout, 'gtin', new.gtin, 'wloff', new.wloff, 'wlin', new.wlin, 'alt', new.alt)) END,
            new.msg_time, new.session_id, new.label, new.sublabel, new.mfi, new.msgno, new.block_id, new.ack, new.toaddr, new.fromaddr, new.lat, new.lon, new.decode_version, new.decode_level, new.decode_format, new.msg_text, new.decoded, pack_json(new.libacars));
    INSERT INTO messages_fts (rowid, words) SELECT s.id, search_words(r.message_type, r.station_id, r.freq, s.label, s.msgno, s.rest ->> '$.depa', s.rest ->> '$.dsta', s.flight, s.airframe, s.session_id,
            r.error, s.lat, s.msg_text, s.decoded, s.decode_level, d.decoder, d.description, s.libacars) FROM message_rows AS s
        LEFT JOIN receptions AS r ON r.id = s.reception
        LEFT JOIN decode_formats AS d ON d.id = s.decode_format WHERE s.id = (SELECT last_insert_rowid());
END;

CREATE TRIGGER messages_update INSTEAD OF UPDATE ON messages BEGIN
    DELETE FROM messages WHERE id = old.id;
    INSERT INTO messages (id, message_type, msg_time, station_id, toaddr, fromaddr, depa, dsta, eta, gtout, gtin, wloff, wlin, lat, lon, alt, msg_text, tail, flight, icao, freq, ack, mode, label, block_id, msgno, is_response, is_onground, error, libacars, level, sublabel, mfi, decode_version, decode_level, decode_format, decoded, more, reassembly, frame_type, session_id) VALUES (new.id, new.message_type, new.msg_time, new.station_id, new.toaddr, new.fromaddr, new.depa, new.dsta, new.eta, new.gtout, new.gtin, new.wloff, new.wlin, new.lat, new.lon, new.alt, new.msg_text, new.tail, new.flight, new.icao, new.freq, new.ack, new.mode, new.label, new.block_id, new.msgno, new.is_response, new.is_onground, new.error, new.libacars, new.level, new.sublabel, new.mfi, new.decode_version, new.decode_level, new.decode_format, new.decoded, new.more, new.reassembly, new.frame_type, new.session_id);
END;

CREATE TABLE nonlogged_count (
    id INTEGER NOT NULL PRIMARY KEY,
    errors INTEGER NOT NULL,
    good INTEGER NOT NULL
);

CREATE TABLE "outbound_channels" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_outbound_channels" PRIMARY KEY AUTOINCREMENT,
    "environment" TEXT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "enabled" INTEGER NOT NULL,
    "address" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "severities" INTEGER NOT NULL,
    "quiet_hours" TEXT NULL,
    "per_minute" INTEGER NOT NULL,
    "message_id" INTEGER NOT NULL,
    "delivered" INTEGER NOT NULL,
    "failed" INTEGER NOT NULL,
    "delivered_at" INTEGER NULL,
    "error" TEXT NULL,
    "error_at" INTEGER NULL
);

CREATE TABLE "outbound_log" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_outbound_log" PRIMARY KEY AUTOINCREMENT,
    "channel_id" INTEGER NOT NULL,
    "at" INTEGER NOT NULL,
    "text" TEXT NOT NULL
);

CREATE TABLE "outbound_queue" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_outbound_queue" PRIMARY KEY AUTOINCREMENT,
    "channel_id" INTEGER NOT NULL,
    "severity" INTEGER NOT NULL,
    "queued_at" INTEGER NOT NULL,
    "notice" TEXT NOT NULL
);

CREATE TABLE receptions (
    id INTEGER NOT NULL PRIMARY KEY,
    message_type TEXT NOT NULL,
    station_id TEXT,
    freq TEXT,
    mode TEXT,
    is_response INTEGER,
    is_onground INTEGER,
    error INTEGER,
    more INTEGER,
    reassembly TEXT,
    frame_type TEXT
);

CREATE TABLE "rrd_import_registry" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_rrd_import_registry" PRIMARY KEY,
    "file_hash" TEXT NOT NULL,
    "rrd_path" TEXT NOT NULL,
    "imported_at" INTEGER NOT NULL,
    "rows_imported" INTEGER NOT NULL
);

CREATE TABLE station_rollups (
    resolution_seconds INTEGER NOT NULL,
    timestamp INTEGER NOT NULL,
    station TEXT NOT NULL,
    acars_sum INTEGER NOT NULL,
    vdlm_sum INTEGER NOT NULL,
    hfdl_sum INTEGER NOT NULL,
    imsl_sum INTEGER NOT NULL,
    irdm_sum INTEGER NOT NULL,
    total_sum INTEGER NOT NULL,
    error_sum INTEGER NOT NULL,
    PRIMARY KEY (resolution_seconds, timestamp, station)
) WITHOUT ROWID;

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
