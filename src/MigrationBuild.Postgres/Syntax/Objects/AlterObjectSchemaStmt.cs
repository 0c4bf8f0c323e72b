namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary><c>ALTER … SET SCHEMA …</c></summary>
/// <param name="ObjectType">The words for the object's kind.</param>
/// <param name="IfExists">Whether <c>IF EXISTS</c> is written: what is missing is then a notice, no error.</param>
/// <param name="Object">The object that moves; a table takes its indexes, constraints and owned sequences along.</param>
/// <param name="NewSchema">The schema after <c>SET SCHEMA</c>.</param>
public sealed record AlterObjectSchemaStmt(
    ObjectType ObjectType,
    bool IfExists,
    ObjectAddress Object,
    Identifier NewSchema) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Object, NewSchema };
}
