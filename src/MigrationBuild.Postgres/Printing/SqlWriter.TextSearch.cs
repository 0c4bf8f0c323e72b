using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Routines;

namespace MigrationBuild.Postgres.Printing;

/// <content>What ALTER does to dictionaries and configurations.</content>
internal sealed partial class SqlWriter
{
    private bool WriteTextSearch(SyntaxNode node)
    {
        switch (node)
        {
            case AlterTSDictionaryStmt alter:
                WriteAfter("ALTER TEXT SEARCH DICTIONARY ", alter.Name);
                WriteParenthesizedAfter(" ", alter.Options);
                return true;
            case AlterTSConfigurationStmt alter:
                WriteAfter("ALTER TEXT SEARCH CONFIGURATION ", alter.Name);
                WriteMapping(alter);
                return true;
            default:
                return false;
        }
    }

    private void WriteMapping(AlterTSConfigurationStmt alter)
    {
        Write(alter.Action switch
        {
            TSConfigurationAction.AddMapping => " ADD MAPPING",
            TSConfigurationAction.DropMapping => " DROP MAPPING",
            _ => " ALTER MAPPING",
        });
        WriteIf(alter.IfExists, " IF EXISTS");
        WriteListAfter(" FOR ", alter.TokenTypes);
        if (alter.Action is TSConfigurationAction.ReplaceDictionary or TSConfigurationAction.ReplaceDictionaryForTokens)
        {
            WriteAfter(" REPLACE ", alter.Dictionaries[0]);
            WriteAfter(" WITH ", alter.Dictionaries[1]);
        }
        else
        {
            WriteListAfter(" WITH ", alter.Dictionaries);
        }
    }
}
