"""Spreadsheets in and out: .xlsx, .ods, .xls and .csv, as boards keep their plans in them."""
