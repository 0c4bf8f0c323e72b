using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>ALTER TEXT SEARCH CONFIGURATION …</c></summary>
/// <param name="Name">The text search configuration.</param>
/// <param name="Action">What is done to its mapping.</param>
/// <param name="TokenTypes">
/// The parser's token types after <c>FOR</c>; none of <see cref="TSConfigurationAction.ReplaceDictionary"/>.
/// </param>
/// <param name="Dictionaries">The dictionaries after <c>WITH</c>, asked in order; of a replacement the old one and the new one.</param>
/// <param name="IfExists">Whether <c>IF EXISTS</c> is written: a token type without a mapping is then a notice, no error.</param>
public sealed record AlterTSConfigurationStmt(
    ObjectName Name,
    TSConfigurationAction Action,
    EquatableArray<Identifier> TokenTypes,
    EquatableArray<ObjectName> Dictionaries,
    bool IfExists) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, TokenTypes, Dictionaries };
}
