using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Indexes;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private bool WriteIndexes(SyntaxNode node)
    {
        switch (node)
        {
            case IndexStmt create:
                WriteCreateIndex(create);
                return true;
            case ReindexStmt reindex:
                Write("REINDEX");
                WriteUtilityOptions(reindex.Options);
                Write(" " + reindex.Target.ToString().ToUpperInvariant());
                WriteIf(reindex.HasConcurrentlyWord, " CONCURRENTLY");
                WriteAfter(" ", reindex.Name);
                return true;
            case CreateStatsStmt create:
                WriteCreateStatistics(create);
                return true;
            case AlterStatsStmt alter:
                Write("ALTER STATISTICS ");
                WriteIfExists(alter.IfExists);
                WriteName(alter.Name);
                Write(" SET STATISTICS ");
                WriteOrDefault(alter.Target);
                return true;
            case IndexElem element:
                WriteIndexElem(element);
                return true;
            default:
                return false;
        }
    }

    private void WriteCreateIndex(IndexStmt create)
    {
        Write(create.IsUnique ? "CREATE UNIQUE INDEX" : "CREATE INDEX");
        WriteIf(create.IsConcurrent, " CONCURRENTLY");
        WriteIf(create.IfNotExists, " IF NOT EXISTS");
        WriteAfter(" ", create.Name);
        WriteAfter(" ON ", create.Relation);
        WriteAfter(" USING ", create.AccessMethod);
        WriteParenthesizedAfter(" ", create.Elements);
        WriteParenthesizedAfter(" INCLUDE ", create.Including);
        WriteIf(create.NullsNotDistinct, " NULLS NOT DISTINCT");
        WriteParenthesizedAfter(" WITH ", create.Options);
        WriteAfter(" TABLESPACE ", create.Tablespace);
        WriteAfter(" WHERE ", create.Where);
    }

    private void WriteCreateStatistics(CreateStatsStmt create)
    {
        Write("CREATE STATISTICS");
        WriteIf(create.IfNotExists, " IF NOT EXISTS");
        WriteAfter(" ", create.Name);
        WriteParenthesizedAfter(" ", create.Kinds);
        Write(" ON ");
        WriteList(create.Expressions, WriteIndexKey);
        WriteListAfter(" FROM ", create.From);
    }

    private void WriteIndexElem(IndexElem element)
    {
        WriteKey(element.Value, element.Collation, element.OperatorClass);
        WriteParenthesizedAfter(" ", element.OperatorClassOptions);
        Write(GetText(element.Direction));
        WriteNullsOrder(element.Nulls);
    }

    private void WriteKey(Expression value, ObjectName? collation, ObjectName? operatorClass)
    {
        WriteIndexKey(value);
        WriteAfter(" COLLATE ", collation);
        WriteAfter(" ", operatorClass);
    }

    /// <summary>A column or a plain call as it is, anything else in parentheses.</summary>
    private void WriteIndexKey(Expression key)
    {
        var isBare = key is ColumnRef { Parts.Count: 1 }
            || (key is FuncCall { IsWithinGroup: false, Filter: null, Over: null } && PrintedForm.PrecedenceOf(key) == Precedence.Primary);
        if (isBare)
        {
            WriteNested(key);
        }
        else
        {
            WriteParenthesized(key);
        }
    }
}
