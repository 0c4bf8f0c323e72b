@echo off
rem Applies the migrations that were published beside this file:  migrate --url postgres://...
rem A verb may come first:  migrate status --url postgres://...
setlocal
set "runner=%~dp0migrate.runner\dotnet-migrations.dll"
set "bundle=file://%~dp0migrations"
set "first=%~1"
if "%first%"=="" goto apply
if "%first:~0,1%"=="-" goto apply
for /f "tokens=1,*" %%a in ("%*") do dotnet "%runner%" %%a --dir "%bundle%" %%b
exit /b %errorlevel%
:apply
dotnet "%runner%" apply --dir "%bundle%" %*
exit /b %errorlevel%
