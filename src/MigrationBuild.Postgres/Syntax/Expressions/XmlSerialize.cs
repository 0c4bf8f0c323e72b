using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>XMLSERIALIZE(DOCUMENT|CONTENT value AS type)</c></summary>
/// <param name="IsDocument">Whether it is <c>DOCUMENT</c>, one root element, rather than <c>CONTENT</c>.</param>
/// <param name="Value">The XML that is written as text.</param>
/// <param name="Type">The string type of the result.</param>
/// <param name="IsIndented">Whether <c>INDENT</c> is written (PostgreSQL 16).</param>
public sealed record XmlSerialize(bool IsDocument, Expression Value, TypeName Type, bool IsIndented) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Type };
}
