using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>Makes the bodies in the SQL standard's form that a catalog holds.</summary>
public static class SqlBodies
{
    /// <summary>The body with the canonical form that it has in that context.</summary>
    public static SqlBody FromSyntax(Statement body, ExpressionContext context)
    {
        var canonical = ExpressionCanonicalizer.Canonicalize(body, context, out var references);
        return new(body, SqlPrinter.Print(canonical)) { References = references };
    }
}
