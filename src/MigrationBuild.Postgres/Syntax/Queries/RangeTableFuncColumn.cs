using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>A column of XMLTABLE; one without a type is <c>FOR ORDINALITY</c>.</summary>
/// <param name="Name">The name, which is the XPath too where none is written.</param>
/// <param name="Type">The column's type; null is <c>FOR ORDINALITY</c>, which counts the rows from 1.</param>
/// <param name="Path">The XPath after <c>PATH</c>; null is the column's name.</param>
/// <param name="Default">What is given where the path finds nothing; null is <c>NULL</c>.</param>
/// <param name="IsNotNull">Whether <c>NOT NULL</c> is written: a null is then an error.</param>
public sealed record RangeTableFuncColumn(
    Identifier Name,
    TypeName? Type,
    Expression? Path,
    Expression? Default,
    bool IsNotNull) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Type, Path, Default };
}
