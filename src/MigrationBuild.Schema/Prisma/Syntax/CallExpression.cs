using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>A function call: <c>now()</c>, <c>raw("…")</c>, <c>field(sort: Desc)</c>.</summary>
public sealed record CallExpression(PrismaName Function, EquatableArray<ArgumentNode> Arguments, TextSpan? TrailingComma) : PrismaExpression
{
    public override string ToString() => Function + "(" + string.Join(", ", Arguments.Select(Describe)) + ")";

    private static string Describe(ArgumentNode argument) =>
        argument.Name is null ? $"{argument.Value}" : $"{argument.Name}: {argument.Value}";
}
