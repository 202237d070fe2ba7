-- Where a plan says something else than the document, with the words of both sides. Why a clause was taken for an answer stands in answers.
-- Plans compared before are compared again for that; what people said of their lines stays.
alter table coverage_line add column differences jsonb not null default '[]';
update coverage set state = 'WAITING', attempts = 0 where state = 'DONE';
