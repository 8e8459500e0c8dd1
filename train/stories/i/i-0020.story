id: i-0020
genre: news
where: IN
published: 2007-01-08
title: Eleven killed as mini-bus falls into gorge near Rampur
person p1: role=deceased age=52 protected=no why=deceased
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official,public-figure age=- protected=no why=public-figure
screen: none
note: accident, no crime charged to anyone living; hospital list kept

SHIMLA, Jan. 8 (Agencies) — Eleven persons died and 14 sustained injuries when a private mini-bus skidded off a frost-bound stretch and rolled 200 metres to the bed of the Sutlej early this morning.

Those on board were mostly returning from a wedding at Nankhari. A patch of black ice on a blind curve seems to have caused the mishap, Superintendent of Police [[K p2 name|Ashok Tiwary]] said. The driver, [[K p1 name|Lekh Ram Bragta]], 52, is among the dead.

[[K p3 name|Prem Dasi]], who was thrown out of a window and landed in an apple orchard, climbed up to the highway and stopped a milk van by waving her dupatta. "The singing was still going on when it turned over," she recalled from a cot in the corridor of the civil hospital.

The district administration has announced Rs 10,000 as interim relief to the next of kin. Chief Minister [[K p5 name|Thakur Jaidev Singh Rathore]] expressed grief. Deputy Commissioner [[K p4 name|Onkar Negi]] said that a magisterial inquiry would look into whether the vehicle had been carrying beyond its 22 seats. The bus bore registration [[K p1 vehicle|HP-06-5550]].

Traffic on NH-22 was restored by noon.
