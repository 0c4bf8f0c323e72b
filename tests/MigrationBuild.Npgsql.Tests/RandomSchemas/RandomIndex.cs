namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

internal sealed class RandomIndex(string name, int seed, int kind, int version)
{
    public RandomFunction? Function { get; set; }

    public RandomOperatorClass? OperatorClass { get; set; }

    public IEnumerable<RandomObject> Uses => new RandomObject?[] { Function, OperatorClass }.OfType<RandomObject>();

    /// <summary>Forgets what is gone.</summary>
    public void Forget(RandomObject gone)
    {
        Function = Function == gone ? null : Function;
        OperatorClass = OperatorClass == gone ? null : OperatorClass;
    }

    public string ToSql(RandomRows owner)
    {
        var sortable = owner.Columns.Where(column => column.IsSortable).ToList();
        if (sortable.Count == 0)
        {
            return "";
        }

        var (first, second) = (sortable[seed % sortable.Count], sortable[seed / 7 % sortable.Count]);
        var definition = kind switch
        {
            0 => $"({first.Name} DESC)",
            1 when first != second => $"({first.Name}, {second.Name} DESC NULLS LAST)",
            2 => $"({first.Name}) WHERE {second.Name} IS NOT NULL",
            3 when first.Type.Kind == RandomTypeKind.Text => $"(lower({first.Name}))",
            4 => $"USING hash ({first.Name})",
            5 when Function is { } function && first.Type.Sql is ("int" or "smallint") => $"({function.Name}({first.Name}))",
            6 when first.Type.Kind == RandomTypeKind.Text => $"({first.Name} text_pattern_ops)",
            7 when first.Type.Sql is "int" => $"USING brin ({first.Name} int4_minmax_multi_ops (values_per_range = 16))",
            7 when first.Type.Kind == RandomTypeKind.Text => $"USING brin ({first.Name} text_bloom_ops (n_distinct_per_range = 40), id)",
            8 when OperatorClass is { } operators && first.Type.Sql is "int" => $"({first.Name} {operators.Name} DESC)",
            _ => $"({first.Name}, id)",
        };
        var isUnique = kind == 1 && owner.MayBeUnique;
        return $"CREATE {(isUnique ? "UNIQUE " : "")}INDEX {name} ON {owner.Name} {definition}{(isUnique && seed % 3 == 0 && version >= 15 ? " NULLS NOT DISTINCT" : "")};\n";
    }
}
