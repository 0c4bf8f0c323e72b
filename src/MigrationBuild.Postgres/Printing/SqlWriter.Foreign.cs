using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private bool WriteForeign(SyntaxNode node)
    {
        switch (node)
        {
            case GenericOption option:
                WriteGenericOption(option);
                return true;
            case CreateFdwStmt create:
                WriteAfter("CREATE FOREIGN DATA WRAPPER ", create.Name);
                WriteWrapperFunctions(create.Handler, create.IsNoHandler, create.Validator, create.IsNoValidator);
                WriteGenericOptions(create.Options);
                return true;
            case AlterFdwStmt alter:
                WriteAfter("ALTER FOREIGN DATA WRAPPER ", alter.Name);
                WriteWrapperFunctions(alter.Handler, alter.IsNoHandler, alter.Validator, alter.IsNoValidator);
                WriteGenericOptions(alter.Options);
                return true;
            case CreateForeignServerStmt create:
                Write("CREATE SERVER ");
                WriteIfNotExists(create.IfNotExists);
                WriteName(create.Name);
                WriteAfter(" TYPE ", create.Type);
                WriteAfter(" VERSION ", create.Version);
                WriteAfter(" FOREIGN DATA WRAPPER ", create.Wrapper);
                WriteGenericOptions(create.Options);
                return true;
            case AlterForeignServerStmt alter:
                WriteAfter("ALTER SERVER ", alter.Name);
                WriteIf(alter is { HasVersion: true, Version: null }, " VERSION NULL");
                WriteAfter(" VERSION ", alter.Version);
                WriteGenericOptions(alter.Options);
                return true;
            case CreateUserMappingStmt create:
                Write("CREATE USER MAPPING ");
                WriteIfNotExists(create.IfNotExists);
                WriteAfter("FOR ", create.User);
                WriteAfter(" SERVER ", create.Server);
                WriteGenericOptions(create.Options);
                return true;
            case AlterUserMappingStmt alter:
                WriteAfter("ALTER USER MAPPING FOR ", alter.User);
                WriteAfter(" SERVER ", alter.Server);
                WriteGenericOptions(alter.Options);
                return true;
            case ImportForeignSchemaStmt import:
                WriteAfter("IMPORT FOREIGN SCHEMA ", import.RemoteSchema);
                WriteParenthesizedAfter(import.Kind == ImportForeignSchemaKind.Except ? " EXCEPT " : " LIMIT TO ", import.Tables);
                WriteAfter(" FROM SERVER ", import.Server);
                WriteAfter(" INTO ", import.LocalSchema);
                WriteGenericOptions(import.Options);
                return true;
            default:
                return WriteReplication(node);
        }
    }

    private void WriteWrapperFunctions(ObjectName? handler, bool isNoHandler, ObjectName? validator, bool isNoValidator)
    {
        WriteAfter(" HANDLER ", handler);
        WriteIf(isNoHandler, " NO HANDLER");
        WriteAfter(" VALIDATOR ", validator);
        WriteIf(isNoValidator, " NO VALIDATOR");
    }

    private void WriteGenericOptions(EquatableArray<GenericOption> options) => WriteParenthesizedAfter(" OPTIONS ", options);

    private void WriteGenericOption(GenericOption option)
    {
        Write(option.Action switch
        {
            OptionAction.Add => "ADD ",
            OptionAction.Set => "SET ",
            OptionAction.Drop => "DROP ",
            _ => "",
        });
        WriteName(option.Name);
        WriteAfter(" ", option.Value);
    }
}
