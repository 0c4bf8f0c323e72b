using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;
using PrimaryKeyConstraint = MigrationBuild.Postgres.Syntax.Constraints.PrimaryKeyConstraint;
using UniqueConstraint = MigrationBuild.Postgres.Syntax.Constraints.UniqueConstraint;

namespace MigrationBuild.Linting.Fixes;

/// <summary>Builds the index of a key while its table is in use, and makes the key of it.</summary>
internal static class IndexedKeyFix
{
    public static Fix? Create(AddedConstraint added)
    {
        var (context, alter) = (added.Context, added.Alter);
        var key = (IndexConstraint)added.Constraint;
        var table = context.After.Catalog.FindTable(added.Table);
        if (key.IsWithoutOverlaps
            || table?.PartitionKey is not null
            || (alter.IfExists && table is null)
            || (key is PrimaryKeyConstraint && (table is null || added.Column is not null)))
        {
            return null;
        }

        var columns = added.Column is { } column ? EquatableArray.Create(column) : key.Columns;
        var name = SqlPrinter.QuoteIdentifier(added.Name ?? NameGenerator.MakeObjectName(added.Table.Name, NameGenerator.JoinColumns(columns.Select(each => each.Name)), "key"));
        var proofs = key is PrimaryKeyConstraint ? columns.Where(each => IsNullable(added, each)).Select(each => NullProof.Of(context, alter.Relation.Name, each)).ToList() : [];
        if (proofs.Count > 0 && alter.Relation.IsOnly)
        {
            return null;
        }

        string[][] transactions =
        [
            .. proofs.SelectMany(proof => proof.Transactions),
            [CreateIndex(added, key, columns, name)],
            [$"{added.AlterTable} ADD CONSTRAINT {name} {(key is PrimaryKeyConstraint ? "PRIMARY KEY" : "UNIQUE")} USING INDEX {name}{Deferral(key.Characteristics)}"],
        ];
        var moved = new MovedWork(alter.Relation.Name.Name, [name.Trim('"')], columns.Select(each => each.Name).ToList());
        var steps = new LaterSteps(context, moved, FollowingFile.Concurrently, transactions);
        const string Title = "Build the index CONCURRENTLY, and make the constraint of it";
        var checks = string.Join(", ", proofs.Select(proof => proof.Command));
        return proofs.Count > 0 ? steps.After(Title, new TextEdit(added.Command.Span, checks))
            : added.Remove() is { } removal ? steps.After(Title, removal)
            : steps.Instead(Title);
    }

    private static string CreateIndex(AddedConstraint added, IndexConstraint key, IEnumerable<Identifier> columns, string name)
    {
        var file = added.Context.File;
        var including = key.Including.IsEmpty ? "" : $" INCLUDE ({Texts(file, key.Including)})";
        var nulls = key is UniqueConstraint { NullsNotDistinct: true } ? " NULLS NOT DISTINCT" : "";
        var options = key.Options.IsEmpty ? "" : $" WITH ({Texts(file, key.Options)})";
        var tablespace = key.IndexTablespace is { } space ? $" TABLESPACE {file.Substring(space.Span)}" : "";
        return $"CREATE UNIQUE INDEX CONCURRENTLY {name} ON {added.TableText} ({Texts(file, columns)}){including}{nulls}{options}{tablespace}";
    }

    private static string Texts(SourceFile file, IEnumerable<SyntaxNode> nodes) => string.Join(", ", nodes.Select(node => file.Substring(node.Span)));

    private static bool IsNullable(AddedConstraint added, Identifier column) =>
        added.Context.Before.Catalog.FindTable(added.Table)?.FindColumn(column.Name) is not { NotNull: true };

    private static string Deferral(ConstraintCharacteristics characteristics) =>
        (characteristics.IsDeferrable is true ? " DEFERRABLE" : "") + (characteristics.IsInitiallyDeferred is true ? " INITIALLY DEFERRED" : "");
}
