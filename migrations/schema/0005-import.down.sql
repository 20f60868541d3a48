drop table import_mapping, import_issue, import_row, import_run, stored_file;
