-- Version 1 of the case file. What is not here is derived.
create table report (
  id text primary key,
  name text not null,
  outlet text,
  published text,
  title text,
  url text,
  text text not null,
  text_digest text not null,
  found_at text not null,
  bytes blob not null,
  read_at text not null
) strict;

create table reading (
  text_digest text not null,
  reader text not null,
  spans blob not null,
  primary key (text_digest, reader)
) strict, without rowid;

create table decision (
  number integer primary key autoincrement,
  kind text not null,
  subject text not null,
  value text,
  who text not null,
  made_at text not null
) strict;

create table rejected (
  source text not null,
  reason text not null,
  read_at text not null,
  primary key (source, reason)
) strict, without rowid;
