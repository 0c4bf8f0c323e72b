using System.Globalization;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>How a column's values are kept: <c>SET STORAGE</c>, <c>SET COMPRESSION</c>, <c>SET STATISTICS</c>, <c>SET (n_distinct = …)</c>.</summary>
internal static class ColumnStorageCommands
{
    private const int LargestStatistics = 10_000;

    /// <summary>What CREATE TABLE and ADD COLUMN say.</summary>
    public static ColumnStorage Of(StatementReplay replay, DataType type, ColumnDef definition) => ColumnStorage.Default with
    {
        Strategy = definition.Storage is { } strategy ? StrategyOf(replay, type, strategy) : null,
        Compression = definition.Compression is { } compression ? CompressionOf(replay, type, compression) : null,
    };

    public static void Apply(StatementReplay replay, QualifiedName table, AlterTableCmd command, AlterReach reach)
    {
        var name = command switch
        {
            SetStorageCmd set => set.Column,
            SetCompressionCmd set => set.Column,
            SetStatisticsCmd set => set.Column!,
            SetColumnOptionsCmd set => set.Column,
            _ => ((ResetColumnOptionsCmd)command).Column,
        };
        if (replay.RequireColumn(table, name) is not { } column)
        {
            return;
        }

        var storage = command switch
        {
            SetStorageCmd set => column.Storage with { Strategy = StrategyOf(replay, column.Type, set.Storage) },
            SetCompressionCmd set => column.Storage with { Compression = CompressionOf(replay, column.Type, set.Compression) },
            SetStatisticsCmd set => column.Storage with { Statistics = StatisticsOf(replay, set) },
            SetColumnOptionsCmd set when AreKnown(replay, set.Options) => column.Storage with { Parameters = StorageParameters.Set(column.Storage.Parameters, set.Options) },
            ResetColumnOptionsCmd reset => column.Storage with { Parameters = StorageParameters.Reset(column.Storage.Parameters, reset.Options) },
            _ => column.Storage,
        };
        if (replay.Failed)
        {
            return;
        }

        replay.Put(table, replay.Table(table).With(column with { Storage = storage }));
        foreach (var child in command is SetStorageCmd or SetStatisticsCmd && reach != AlterReach.Only ? Inheritance.ChildrenOf(replay, table) : [])
        {
            Apply(replay, child, command, AlterReach.Inherited);
        }
    }

    /// <summary>Null where it is the type's own.</summary>
    private static string? StrategyOf(StatementReplay replay, DataType type, Identifier word)
    {
        var (own, wanted) = (StorageStrategies.Of(type, replay.Catalog), word.Name.ToLowerInvariant());
        switch (wanted)
        {
            case "plain" or "external" or "extended" or "main" when own == StorageStrategies.Plain && wanted != own:
                replay.Fail(ServerError.FeatureNotSupported, word, $"column data type {Format(replay, type)} can only have storage PLAIN");
                return null;
            case "plain" or "external" or "extended" or "main":
                return wanted == own ? null : wanted;
            case "default" when replay.State.TargetVersion >= 16:
                return null;
            default:
                replay.Fail(ServerError.InvalidParameterValue, word, $"invalid storage type \"{word.Name}\"");
                return null;
        }
    }

    private static string? CompressionOf(StatementReplay replay, DataType type, Identifier word)
    {
        switch (word.Name.ToLowerInvariant())
        {
            case "default":
                return null;
            case "pglz" or "lz4" when StorageStrategies.Of(type, replay.Catalog) == StorageStrategies.Plain:
                replay.Fail(ServerError.FeatureNotSupported, word, $"column data type {Format(replay, type)} does not support compression");
                return null;
            case "pglz" or "lz4":
                return word.Name.ToLowerInvariant();
            default:
                replay.Fail(ServerError.InvalidParameterValue, word, $"invalid compression method \"{word.Name}\"");
                return null;
        }
    }

    private static int? StatisticsOf(StatementReplay replay, SetStatisticsCmd command)
    {
        var target = command.Value is { } value && int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : -1;
        if (target < -1)
        {
            replay.Fail(ServerError.InvalidParameterValue, command.Value!, $"statistics target {target.ToString(CultureInfo.InvariantCulture)} is too low");
        }

        return target < 0 ? null : Math.Min(target, LargestStatistics);
    }

    private static bool AreKnown(StatementReplay replay, EquatableArray<DefElem> options)
    {
        foreach (var option in options.Where(option => option.Name.Name is not ("n_distinct" or "n_distinct_inherited")))
        {
            replay.Fail(ServerError.InvalidParameterValue, option, $"unrecognized parameter \"{option.Name.Name}\"");
            return false;
        }

        return true;
    }

    private static string Format(StatementReplay replay, DataType type) => DataTypeFormatter.Format(type with { Modifiers = default }, replay.State.SearchPath);
}
