-- Version 3: an index of the words of every sentence and title, for search. It is derived from reports and readings,
-- and kept here because building it anew takes longer than a search may.
create table sentence (
  id integer primary key,
  report text not null references report (id),
  title integer not null,
  start integer not null,
  stop integer not null
) strict;

create index sentence_of_report on sentence (report);

create virtual table sentence_words using fts5 (words, tokenize = 'unicode61 remove_diacritics 2');
