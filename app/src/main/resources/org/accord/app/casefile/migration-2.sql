-- Version 2: a gazetteer layer is an input of the case, at most one.
create table gazetteer (
  one integer primary key check (one = 1),
  name text not null,
  packed blob not null,
  added_at text not null
) strict;
