using System.Globalization;
using System.Text;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Printing;

/// <summary>The output of <see cref="SqlPrinter"/>, one part a family of nodes.</summary>
internal sealed partial class SqlWriter
{
    private readonly StringBuilder _output = new();

    public override string ToString() => _output.ToString();

    internal void Write(SyntaxNode node)
    {
        switch (node)
        {
            case Expression expression:
                WriteExpression(expression);
                break;
            case TypeName type:
                WriteType(type);
                break;
            case Identifier identifier:
                WriteName(identifier);
                break;
            case ObjectName name:
                WriteName(name);
                break;
            case OperatorName name:
                WriteOperator(name);
                break;
            case Statement statement:
                WriteStatement(statement);
                break;
            default:
                WritePart(node);
                break;
        }
    }

    private void WriteStatement(Statement statement)
    {
        switch (statement)
        {
            case SelectStmt select:
                WriteSelect(select);
                break;
            case InsertStmt insert:
                WriteInsert(insert);
                break;
            case UpdateStmt update:
                WriteUpdate(update);
                break;
            case DeleteStmt delete:
                WriteDelete(delete);
                break;
            case MergeStmt merge:
                WriteMerge(merge);
                break;
            default:
                throw Unprintable(statement);
        }
    }

    /// <summary>The parts of statements that are no statements themselves.</summary>
    private void WritePart(SyntaxNode node)
    {
        switch (node)
        {
            case FromItem item:
                WriteFromItem(item);
                break;
            case SortBy item:
                WriteSortBy(item);
                break;
            case ResTarget target:
                WriteTarget(target);
                break;
            case CommonTableExpr item:
                WriteCommonTable(item);
                break;
            case WithClause with:
                WriteWith(with);
                break;
            case QueryBody body:
                WriteBody(body);
                break;
            case IndexElem element:
                WriteIndexElem(element);
                break;
            case PartitionSpec partitioning:
                WritePartitioning(partitioning);
                break;
            case PartitionBound bound:
                WriteBound(bound);
                break;
            case ObjectAddress address:
                WriteAddress(address);
                break;
            case RoleSpec role:
                WriteRole(role);
                break;
            case DefElem option:
                WriteOption(option);
                break;
            case OptionList list:
                WriteOptionValue(list);
                break;
            default:
                throw Unprintable(node);
        }
    }

    private static NotSupportedException Unprintable(SyntaxNode node) => new("There is no SQL for a " + node.GetType().Name + ".");

    private void WriteName(Identifier name) => _output.Append(SqlPrinter.QuoteIdentifier(name.Name));

    private void WriteName(ObjectName name) => WriteDotted(name.Parts);

    private void WriteDotted(EquatableArray<Identifier> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0)
            {
                Write(".");
            }

            WriteName(parts[i]);
        }
    }

    private void WriteNames(EquatableArray<Identifier> names) => WriteList(names, WriteName);

    private void Write(string text) => _output.Append(text);

    private void Write(int number) => _output.Append(number.ToString(CultureInfo.InvariantCulture));

    private void WriteIf(bool condition, string text)
    {
        if (condition)
        {
            Write(text);
        }
    }

    private void WriteLiteral(string value) => Write(SqlPrinter.QuoteLiteral(value));

    private void WriteList<T>(EquatableArray<T> items, Action<T> write)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                Write(", ");
            }

            write(items[i]);
        }
    }

    private void WriteParenthesized<T>(EquatableArray<T> items, Action<T> write)
    {
        Write("(");
        WriteList(items, write);
        Write(")");
    }

    private void WriteOperator(OperatorName name)
    {
        if (name.Qualifier.IsEmpty)
        {
            Write(name.Symbol);
            return;
        }

        Write("OPERATOR(");
        WriteDotted(name.Qualifier);
        Write(".");
        Write(name.Symbol);
        Write(")");
    }
}
