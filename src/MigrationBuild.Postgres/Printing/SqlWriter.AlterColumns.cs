using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Sequences;

namespace MigrationBuild.Postgres.Printing;

/// <content>The subcommands of ALTER TABLE that are about a column.</content>
internal sealed partial class SqlWriter
{
    private bool WriteColumnCommand(AlterTableCmd command)
    {
        switch (command)
        {
            case AddColumnCmd add:
                Write("ADD COLUMN ");
                WriteIfNotExists(add.IfNotExists);
                Write(add.Column);
                return true;
            case DropColumnCmd drop:
                Write("DROP COLUMN ");
                WriteIfExists(drop.IfExists);
                WriteName(drop.Column);
                WriteBehavior(drop.Behavior);
                return true;
            case AlterColumnTypeCmd alter:
                WriteAlterColumn(alter.Column, "TYPE ");
                Write(alter.Type);
                WriteAfter(" COLLATE ", alter.Collation);
                WriteAfter(" USING ", alter.Using);
                return true;
            case SetDefaultCmd set:
                WriteAlterColumn(set.Column, "SET DEFAULT ");
                Write(set.Value);
                return true;
            case DropDefaultCmd drop:
                WriteAlterColumn(drop.Column, "DROP DEFAULT");
                return true;
            case SetNotNullCmd set:
                WriteAlterColumn(set.Column, "SET NOT NULL");
                return true;
            case DropNotNullCmd drop:
                WriteAlterColumn(drop.Column, "DROP NOT NULL");
                return true;
            case SetExpressionCmd set:
                WriteAlterColumn(set.Column, "SET");
                WriteParenthesizedAfter(" EXPRESSION AS ", set.Value);
                return true;
            case DropExpressionCmd drop:
                WriteAlterColumn(drop.Column, drop.IfExists ? "DROP EXPRESSION IF EXISTS" : "DROP EXPRESSION");
                return true;
            default:
                return WriteColumnStorageCommand(command) || WriteIdentityCommand(command);
        }
    }

    private bool WriteColumnStorageCommand(AlterTableCmd command)
    {
        switch (command)
        {
            case SetStatisticsCmd set:
                WriteAlterColumn((SyntaxNode?)set.Column ?? set.ColumnNumber, "SET STATISTICS ");
                WriteOrDefault(set.Value);
                return true;
            case SetStorageCmd set:
                WriteAlterColumn(set.Column, "SET STORAGE ");
                WriteWord(set.Storage.Name, "default");
                return true;
            case SetCompressionCmd set:
                WriteAlterColumn(set.Column, "SET COMPRESSION ");
                WriteNameOrDefault(set.Compression);
                return true;
            case SetColumnOptionsCmd set:
                WriteAlterColumn(set.Column, "SET ");
                WriteParenthesized(set.Options);
                return true;
            case ResetColumnOptionsCmd reset:
                WriteAlterColumn(reset.Column, "RESET ");
                WriteParenthesized(reset.Options);
                return true;
            case AlterColumnGenericOptionsCmd alter:
                WriteAlterColumn(alter.Column, "OPTIONS ");
                WriteParenthesized(alter.Options);
                return true;
            default:
                return false;
        }
    }

    private bool WriteIdentityCommand(AlterTableCmd command)
    {
        switch (command)
        {
            case AddIdentityCmd add:
                WriteAlterColumn(add.Column, "ADD ");
                WriteIdentity(add.When, add.Options);
                return true;
            case SetIdentityCmd set:
                WriteAlterColumn(set.Column, set.When is { } when ? "SET GENERATED " + GetText(when) : "");
                WriteIf(set.When is not null && !set.Options.IsEmpty, " ");
                WriteList(set.Options, WriteIdentityOption, " ");
                return true;
            case DropIdentityCmd drop:
                WriteAlterColumn(drop.Column, drop.IfExists ? "DROP IDENTITY IF EXISTS" : "DROP IDENTITY");
                return true;
            default:
                return false;
        }
    }

    private void WriteAlterColumn(SyntaxNode? column, string words)
    {
        WriteAfter("ALTER COLUMN ", column);
        Write(" " + words);
    }

    private void WriteIdentityOption(SequenceOption option)
    {
        WriteIf(option.Kind != SequenceOptionKind.Restart, "SET ");
        Write(option);
    }

    /// <summary>A name where DEFAULT stands for the name <c>default</c>.</summary>
    private void WriteNameOrDefault(Identifier name) => Write(name.Name == "default" ? "DEFAULT" : SqlPrinter.QuoteIdentifier(name.Name));
}
