-- What somebody typed while their session ended is theirs alone to read. If they never come back, the program throws it away; to find
-- what is too old it needs to see that it is there, and sees it sealed.
create policy kept_form_old on kept_form for select using (acting_program());
create policy kept_form_forgotten on kept_form for delete using (acting_program());
