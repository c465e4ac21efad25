drop table interpreting;
drop table file;
