using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Removes an object that the model does not hold yet.</summary>
public sealed record DropCarried(CarriedObject Object) : Change;
