id: y0085
genre: press-release
where: TT
published: 2024-01-16
title: TTPS promotions
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: nothing to protect; police promotions that mention trafficking unit

The Commissioner is pleased to announce the following promotions, with effect from January 15.

To Superintendent (ag.): ASP [[K p1 name|Shivanand Teelucksingh-Moses]], who led the hotel raids in Operation Calypso Lime, in which 41 kilos of cocaine and no keys to anything were recovered.

To Inspector: Sgt. [[K p2 name|Giselle Patience Yearwood]], Counter Trafficking Unit. She's the first woman to ride the division's motorcycle, and the first person to bring it back.

To Sergeant: Cpl. [[K p3 name|Narine Boodoo]], Court and Process.

Congratulating them, DCP [[K p4 name|Junior Fortuné]] recalled that Inspector [[K p2 name|Yearwood]] had joined at 19 to repay a debt on her mother's stove. The stove was sold; she stayed.
