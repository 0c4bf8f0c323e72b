using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private static readonly TableLikeOptions[] LikeOptions =
    [
        TableLikeOptions.Comments,
        TableLikeOptions.Compression,
        TableLikeOptions.Constraints,
        TableLikeOptions.Defaults,
        TableLikeOptions.Generated,
        TableLikeOptions.Identity,
        TableLikeOptions.Indexes,
        TableLikeOptions.Statistics,
        TableLikeOptions.Storage,
    ];

    private bool WriteTables(SyntaxNode node)
    {
        switch (node)
        {
            case CreateStmt create:
                WriteCreateTable(create);
                return true;
            case CreateTableAsStmt create:
                WriteCreateTableAs(create);
                return true;
            case CreateForeignTableStmt create:
                WriteCreateForeignTable(create);
                return true;
            case ColumnDef column:
                WriteColumn(column);
                return true;
            case TableLikeClause like:
                WriteLike(like);
                return true;
            case PartitionSpec partitioning:
                WritePartitioning(partitioning);
                return true;
            case PartitionElem element:
                WritePartitionElem(element);
                return true;
            case PartitionBound bound:
                WriteBound(bound);
                return true;
            default:
                return false;
        }
    }

    private void WriteCreateTable(CreateStmt create)
    {
        Write("CREATE " + GetText(create.Persistence) + "TABLE ");
        WriteIfNotExists(create.IfNotExists);
        WriteName(create.Name);
        WriteAfter(" OF ", create.OfType);
        WriteAfter(" PARTITION OF ", create.PartitionOf);
        WriteElements(create.Elements, create.OfType ?? create.PartitionOf);
        WriteAfter(" ", create.Bound);
        WriteParenthesizedAfter(" INHERITS ", create.Inherits);
        WriteAfter(" ", create.PartitionBy);
        WriteAfter(" USING ", create.AccessMethod);
        WriteParenthesizedAfter(" WITH ", create.Options);
        Write(GetText(create.OnCommit));
        WriteAfter(" TABLESPACE ", create.Tablespace);
    }

    private void WriteCreateTableAs(CreateTableAsStmt create)
    {
        Write("CREATE " + GetText(create.Persistence) + "TABLE ");
        WriteIfNotExists(create.IfNotExists);
        WriteName(create.Name);
        WriteParenthesizedAfter(" ", create.Columns);
        WriteAfter(" USING ", create.AccessMethod);
        WriteParenthesizedAfter(" WITH ", create.Options);
        Write(GetText(create.OnCommit));
        WriteAfter(" TABLESPACE ", create.Tablespace);
        WriteAfter(" AS ", create.Query);
        WriteWithIf(create.WithNoData, " WITH NO DATA");
    }

    private void WriteCreateForeignTable(CreateForeignTableStmt create)
    {
        Write("CREATE FOREIGN TABLE ");
        WriteIfNotExists(create.IfNotExists);
        WriteName(create.Name);
        WriteAfter(" PARTITION OF ", create.PartitionOf);
        WriteElements(create.Elements, create.PartitionOf);
        WriteAfter(" ", create.Bound);
        WriteParenthesizedAfter(" INHERITS ", create.Inherits);
        WriteAfter(" SERVER ", create.Server);
        WriteParenthesizedAfter(" OPTIONS ", create.Options);
    }

    /// <summary>A table that has its columns from elsewhere may go without a list; any other has one, be it empty.</summary>
    private void WriteElements(EquatableArray<TableElement> elements, ObjectName? source)
    {
        if (source is null || !elements.IsEmpty)
        {
            Write(" ");
            WriteParenthesized(elements);
        }
    }

    private void WriteColumn(ColumnDef column)
    {
        WriteName(column.Name);
        WriteAfter(" ", column.Type);
        if (column.Storage is { } storage)
        {
            Write(" STORAGE ");
            WriteWord(storage.Name, "default");
        }

        if (column.Compression is { } compression)
        {
            Write(" COMPRESSION ");
            WriteNameOrDefault(compression);
        }

        WriteParenthesizedAfter(" OPTIONS ", column.ForeignOptions);
        WriteAfter(" COLLATE ", column.Collation);
        WriteSpaced(column.Constraints);
    }

    private void WriteLike(TableLikeClause like)
    {
        WriteAfter("LIKE ", like.Relation);
        if (like.Options == TableLikeOptions.All)
        {
            Write(" INCLUDING ALL");
            return;
        }

        foreach (var option in LikeOptions)
        {
            WriteIf(like.Options.HasFlag(option), " INCLUDING " + option.ToString().ToUpperInvariant());
        }
    }

    private static string GetText(Persistence persistence) => persistence switch
    {
        Persistence.Temporary => "TEMPORARY ",
        Persistence.Unlogged => "UNLOGGED ",
        _ => "",
    };

    private static string GetText(OnCommitAction action) => action switch
    {
        OnCommitAction.PreserveRows => " ON COMMIT PRESERVE ROWS",
        OnCommitAction.DeleteRows => " ON COMMIT DELETE ROWS",
        OnCommitAction.Drop => " ON COMMIT DROP",
        _ => "",
    };
}
