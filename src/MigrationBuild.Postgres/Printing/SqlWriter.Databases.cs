using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Databases;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private bool WriteDatabases(SyntaxNode node)
    {
        switch (node)
        {
            case CreatedbStmt create:
                WriteAfter("CREATE DATABASE ", create.Name);
                WriteDatabaseOptions(create.Options);
                return true;
            case AlterDatabaseStmt alter:
                WriteAfter("ALTER DATABASE ", alter.Name);
                WriteDatabaseOptions(alter.Options);
                WriteIf(alter.RefreshesCollationVersion, " REFRESH COLLATION VERSION");
                return true;
            case AlterDatabaseSetStmt alter:
                WriteAfter("ALTER DATABASE ", alter.Name);
                WriteAfter(" ", alter.Setting);
                return true;
            case DropdbStmt drop:
                Write("DROP DATABASE ");
                WriteIfExists(drop.IfExists);
                WriteName(drop.Name);
                WriteUtilityOptions(drop.Options);
                return true;
            case AlterSystemStmt alter:
                WriteAfter("ALTER SYSTEM ", alter.Setting);
                return true;
            default:
                return WriteTablespaces(node);
        }
    }

    private bool WriteTablespaces(SyntaxNode node)
    {
        switch (node)
        {
            case CreateTableSpaceStmt create:
                WriteAfter("CREATE TABLESPACE ", create.Name);
                WriteAfter(" OWNER ", create.Owner);
                WriteAfter(" LOCATION ", create.Location);
                WriteParenthesizedAfter(" WITH ", create.Options);
                return true;
            case AlterTableSpaceOptionsStmt alter:
                WriteAfter("ALTER TABLESPACE ", alter.Name);
                WriteParenthesizedAfter(alter.IsReset ? " RESET " : " SET ", alter.Options);
                return true;
            case DropTableSpaceStmt drop:
                Write("DROP TABLESPACE ");
                WriteIfExists(drop.IfExists);
                WriteName(drop.Name);
                return true;
            default:
                return false;
        }
    }

    private void WriteDatabaseOptions(EquatableArray<DefElem> options)
    {
        foreach (var option in options)
        {
            Write(" " + GetDatabaseOptionName(option.Name.Name) + " = ");
            if (option.Value is StringConstant text)
            {
                WriteWordOrLiteral(text.Value);
            }
            else
            {
                WriteOrDefault(option.Value);
            }
        }
    }

    /// <summary>The grammar has five key words as names of options (<c>createdb_opt_name</c>); any other key word is one only in quotes.</summary>
    private static string GetDatabaseOptionName(string name) => name == "connection_limit" ? "CONNECTION LIMIT" : Keywords.Find(name) switch
    {
        Keyword.Encoding or Keyword.Location or Keyword.Owner or Keyword.Tablespace or Keyword.Template => name.ToUpperInvariant(),
        Keyword.NotKeyword => SqlPrinter.QuoteIdentifier(name),
        _ => "\"" + name + "\"",
    };
}
