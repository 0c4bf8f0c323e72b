using MigrationBuild.Linting.Rules;
using MigrationBuild.Postgres.Syntax.AlterTables;

namespace MigrationBuild.Linting.Fixes;

/// <summary>Lets a constraint that is validated later prove that a column has no null, so that SET NOT NULL need not look.</summary>
internal static class SetNotNullFix
{
    public static Fix? Create(StatementContext context, AlterTableStmt alter, SetNotNullCmd command)
    {
        // A check that only the parent gets proves nothing of its children, and PostgreSQL refuses it. Of a table that is not known nobody sees that it is proven.
        if (alter.Relation.IsOnly || context.Before.Catalog.FindTable(context.Resolve(alter.Relation.Name)) is null)
        {
            return null;
        }

        var proof = NullProof.Of(context, alter.Relation.Name, command.Column);
        return new LaterSteps(context, new MovedWork(alter.Relation.Name.Name, [], [command.Column.Name]), FollowingFile.Validate, proof.Transactions)
            .After("Prove it by a constraint that is validated afterwards", new TextEdit(command.Span, proof.Command));
    }
}
