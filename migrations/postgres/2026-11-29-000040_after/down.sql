drop table after_sending_count;
