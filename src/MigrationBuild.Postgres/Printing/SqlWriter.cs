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

    /// <summary>Where the last IS JSON ended.</summary>
    private int _endOfJsonTest = -1;

    public override string ToString() => _output.ToString();

    /// <summary>Writes a node of any kind. Each folder of Syntax is a family, whose method writes the nodes of that folder and leaves all others.</summary>
    internal void Write(SyntaxNode node)
    {
        var isWritten = WriteNames(node)
            || WriteExpressions(node)
            || WriteQueries(node)
            || WriteTables(node)
            || WriteConstraints(node)
            || WriteIndexes(node)
            || WriteAlterTables(node)
            || WriteSequences(node)
            || WriteTypes(node)
            || WriteViews(node)
            || WriteRoutines(node)
            || WriteObjects(node)
            || WriteSecurity(node)
            || WriteForeign(node)
            || WriteDatabases(node)
            || WriteSessions(node)
            || WriteMaintenance(node)
            || WriteScripts(node);
        if (!isWritten)
        {
            throw Unprintable(node);
        }
    }

    private bool WriteNames(SyntaxNode node)
    {
        switch (node)
        {
            case Identifier name:
                WriteName(name);
                return true;
            case ObjectName name:
                WriteName(name);
                return true;
            default:
                return false;
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

    private void Write(string text) => _output.Append(text);

    private void Write(int number) => _output.Append(number.ToString(CultureInfo.InvariantCulture));
}
