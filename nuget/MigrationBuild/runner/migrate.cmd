@echo off
rem Applies the migrations that were published with it:  migrate --url postgres://...
rem Other verbs:  migrate status --url postgres://...    migrate --help
dotnet "%~dp0migrate.runner\dotnet-migrations.dll" %*
exit /b %errorlevel%
