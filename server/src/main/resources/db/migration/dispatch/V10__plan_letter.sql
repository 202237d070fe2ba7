-- A draft becomes an official paper among the letters of the unit. Its number makes it the answer; a letter that is dropped leaves the draft.
alter table own_plan add column letter uuid constraint own_plan_letter references letter on delete set null;
create unique index own_plan_letter_once on own_plan (letter);
grant update (letter) on own_plan to ${app};
