using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Who owns a sequence and who takes from it.</summary>
internal static class Sequences
{
    /// <summary>The sequences that go with the table, or with that column of it.</summary>
    public static IEnumerable<QualifiedName> OwnedBy(Catalog catalog, QualifiedName table, string? column = null)
        => catalog.Schemas[table.Schema].Relations.OfType<Sequence>()
            .Where(sequence => sequence.OwnedBy is { } owner && owner.Table == table.Name && (column is null || owner.Column == column))
            .Select(sequence => new QualifiedName(table.Schema, sequence.Name));

    /// <summary>The columns whose default takes the next value of the sequence.</summary>
    public static IEnumerable<(QualifiedName Table, Column Column)> Users(Catalog catalog, QualifiedName sequence)
    {
        var text = QualifiedNameText.Print(sequence);
        return from table in catalog.Tables()
               from column in table.Value.Columns
               where column.Default is { } value && value.Canonical.IndexOf(sequence.Name, StringComparison.Ordinal) >= 0 && Mentions(value, text)
               select (table.Key, column);
    }

    public static void Drop(StatementReplay replay, QualifiedName sequence, DropBehavior behavior, SyntaxNode node)
    {
        var users = Users(replay.Catalog, sequence).ToList();
        if (users.Count > 0 && behavior != DropBehavior.Cascade)
        {
            var names = users.Select(user => $"default value for column {user.Column.Name} of table {user.Table.Name}");
            replay.Fail(
                ServerError.DependentObjectsStillExist,
                node,
                $"cannot drop sequence {sequence.Name} because other objects depend on it: {string.Join(", ", names)}");
            return;
        }

        foreach (var (table, column) in users)
        {
            replay.Put(table, replay.Table(table).With(column with { Default = null }));
        }

        replay.Catalog = replay.Catalog.WithoutRelation(sequence);
    }

    /// <summary>Sequences are meant by their resolved names, which stand in the canonical form.</summary>
    private static bool Mentions(SqlExpression value, string sequence)
        => value.Canonical.IndexOf($"'{sequence.Replace("'", "''")}'", StringComparison.Ordinal) >= 0;
}
