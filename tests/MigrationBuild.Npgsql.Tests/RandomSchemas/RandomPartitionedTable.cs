using System.Globalization;

namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>A table partitioned by the range or the list of a number, or by hash.</summary>
internal sealed class RandomPartitionedTable(string name, string strategy) : RandomRows(name)
{
    private const int Modulus = 4;

    private readonly List<int> _partitions = [0, 1];
    private readonly List<int> _detached = [];
    private bool _hasDefault;

    public override bool MayBeUnique => false;

    public override string ToSql()
    {
        var columns = Columns.Select(column => column.ToSql(MayBeUnique)).Concat(Generated.Select(column => column.ToSql())).Prepend("k int NOT NULL").Prepend("id int NOT NULL").Append("PRIMARY KEY (id, k)");
        return $"CREATE TABLE {Name} (\n    {string.Join(",\n    ", columns)}\n) PARTITION BY {strategy} (k);\n" + PartitionsToSql() + PartsToSql()
            + string.Concat(_detached.Select(number => string.Create(CultureInfo.InvariantCulture, $"CREATE TABLE {PartitionName($"p{number}")} (LIKE {Name} INCLUDING ALL);\n")));
    }

    protected override void EditTable(RandomSchema schema)
    {
        switch (schema.Next(6))
        {
            case 4 when _partitions.Count > 0:
                _detached.Add(schema.Pick(_partitions));
                _partitions.Remove(_detached[^1]);
                break;
            case 5 when _detached.Count > 0:
                _partitions.Add(schema.Pick(_detached));
                _detached.Remove(_partitions[^1]);
                break;
            case 0 when strategy != "hash":
                _hasDefault = !_hasDefault;
                break;
            case 1 when _partitions.Count > 0:
                _partitions.RemoveAt(schema.Next(_partitions.Count));
                break;
            default:
                var next = _partitions.Concat(_detached).DefaultIfEmpty(-1).Max() + 1;
                if (strategy != "hash" || next < Modulus)
                {
                    _partitions.Add(next);
                }

                break;
        }
    }

    private string PartitionsToSql()
    {
        var partitions = _partitions.Select(number => string.Create(CultureInfo.InvariantCulture, $"CREATE TABLE {PartitionName($"p{number}")} PARTITION OF {Name} FOR VALUES {Bound(number)};\n"));
        return string.Concat(partitions) + (_hasDefault ? $"CREATE TABLE {PartitionName("rest")} PARTITION OF {Name} DEFAULT;\n" : "");
    }

    private string Bound(int number) => strategy switch
    {
        "range" => string.Create(CultureInfo.InvariantCulture, $"FROM ({number * 10}) TO ({number * 10 + 10})"),
        "list" => string.Create(CultureInfo.InvariantCulture, $"IN ({number}, {number + 100})"),
        _ => string.Create(CultureInfo.InvariantCulture, $"WITH (MODULUS {Modulus}, REMAINDER {number})"),
    };

    private string PartitionName(string suffix) => Name.EndsWith('"') ? $"{Name[..^1]}_{suffix}\"" : $"{Name}_{suffix}";
}
