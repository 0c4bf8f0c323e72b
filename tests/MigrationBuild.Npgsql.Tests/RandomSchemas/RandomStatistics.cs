namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>Extended statistics over the first two columns that have an order.</summary>
internal sealed class RandomStatistics(string name, RandomRows table) : RandomObject(name)
{
    private string _kinds = "";
    private bool _hasTarget;

    public override IEnumerable<RandomObject> Uses => [table];

    public override string ToSql()
    {
        var columns = table.Columns.Where(column => column.IsSortable).Select(column => column.Name).Prepend("id").Take(2).ToList();
        return columns.Count < 2
            ? ""
            : $"CREATE STATISTICS {Name}{_kinds} ON {string.Join(", ", columns)} FROM {table.Name};\n{(_hasTarget ? $"ALTER STATISTICS {Name} SET STATISTICS 300;\n" : "")}";
    }

    public override void Edit(RandomSchema schema)
    {
        if (schema.Next(2) == 0)
        {
            _hasTarget = !_hasTarget;
        }
        else
        {
            _kinds = schema.Pick(["", " (ndistinct)", " (dependencies, mcv)"]);
        }
    }
}
