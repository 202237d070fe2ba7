-- What goes along with a letter on pages of its own: "# Tên phụ lục", then its text, as in the body; "## …" lies on its long side.
alter table letter add column annexes text not null default '' constraint letter_annexes check (length(annexes) <= 1000000);
