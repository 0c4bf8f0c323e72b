using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl.Reading;
using MigrationBuild.Schema.Planning;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>The blocks of constraints.</summary>
internal sealed class HclConstraintText(HclNames names)
{
    public static HclBlockText PrimaryKey(string table, PrimaryKeyConstraint key) =>
        // Without a label it has the name that PostgreSQL gives it.
        new HclBlockBuilder(HclBlockKinds.PrimaryKey.Name, key.Name == NameGenerator.MakeObjectName(table, null, "pkey") ? [] : [key.Name])
            .Add("columns", HclNames.ToColumns(key.Columns))
            .Add("include", Include(key.Include))
            .AddFlag("without_overlaps", key.WithoutOverlaps)
            .Add("deferrable", Deferrable(key))
            .AddComment(key.Comment)
            .Build();

    public static HclBlockText Unique(UniqueConstraint key) => new HclBlockBuilder(HclBlockKinds.Unique.Name, key.Name)
        .Add("columns", HclNames.ToColumns(key.Columns))
        .Add("include", Include(key.Include))
        .Add("nulls_distinct", key.NullsNotDistinct ? "false" : null)
        .AddFlag("without_overlaps", key.WithoutOverlaps)
        .Add("deferrable", Deferrable(key))
        .AddComment(key.Comment)
        .Build();

    public static HclBlockText Check(CheckConstraint check) => new HclBlockBuilder(HclBlockKinds.Check.Name, check.Name)
        .AddSql("expr", HclValueText.Expression(check.Expression))
        .AddComment(check.Comment)
        .Build();

    public HclBlockText ForeignKey(QualifiedName table, ForeignKeyConstraint key) => new HclBlockBuilder(HclBlockKinds.ForeignKey.Name, key.Name)
        .Add("columns", HclNames.ToColumns(key.Columns))
        .Add("ref_columns", key.ReferencedTable == table
            ? HclNames.ToColumns(key.ReferencedColumns)
            : HclValueText.List(key.ReferencedColumns.Select(column => names.ToColumn(key.ReferencedTable, column))))
        .AddFlag("period", key.IsPeriod)
        .Add("on_update", Action(key.OnUpdate))
        .Add("on_delete", Action(key.OnDelete))
        .Add("deferrable", Deferrable(key))
        .AddComment(key.Comment)
        .Build();

    public static HclBlockText Exclude(ExclusionConstraint exclusion) => new HclBlockBuilder(HclBlockKinds.Exclude.Name, exclusion.Name)
        .Add("type", exclusion.Method == "btree" ? null : HclValueText.WordOrText(exclusion.Method.ToUpperInvariant()))
        .AddSql("where", HclValueText.Expression(exclusion.Where))
        .Add("deferrable", Deferrable(exclusion))
        .AddComment(exclusion.Comment)
        .AddAll(exclusion.Elements.Select(element => HclIndexText.Part(element.Key, DdlWriter.Operator(element.Operator))))
        .Build();

    private static string? Include(EquatableArray<string> columns) => columns.IsEmpty ? null : HclNames.ToColumns(columns);

    public static string? Deferrable(Constraint constraint) => Deferrable(constraint.Deferrability);

    public static string? Deferrable(Deferrability deferrability) => deferrability switch
    {
        Deferrability.DeferrableInitiallyImmediate => "INITIALLY_IMMEDIATE",
        Deferrability.DeferrableInitiallyDeferred => "INITIALLY_DEFERRED",
        _ => null,
    };

    private static string? Action(ReferentialAction action) => action switch
    {
        ReferentialAction.Restrict => "RESTRICT",
        ReferentialAction.Cascade => "CASCADE",
        ReferentialAction.SetNull => "SET_NULL",
        ReferentialAction.SetDefault => "SET_DEFAULT",
        _ => null,
    };
}
