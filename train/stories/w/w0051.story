id: w0051
genre: news
where: US-TX
published: 2023-03-10
title: Deceased boy, 9, named by Laredo medical examiner
person p1: role=victim,deceased age=9 protected=decide why=deceased
person p2: role=accused,relative age=30 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=relative age=6 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
note: deceased minor D; accused stepfather; sister aged six is a witness and protected

LAREDO — The boy who died at a hospital on Sunday was [[D p1 name|Mateo Elizondo]], 9, the medical examiner, Dr. [[K p3 name|Corinne Baptista]], said Thursday. His toxicology is case [[D p1 id|ME-23 0188]].

His stepfather, [[D p2 name|Hector Lara]], 30, of [[D p1 address|a duplex on Clark Crossing]], is charged with injury to a child causing death. [[D p2 name|Lara]] told police that [[D p1 name|Mateo]] fell from the washing machine; the burns, they said, were in the shape of a spoon.

A girl of six, the boy's sister, was in the room. She told an officer all of it, in order, then asked for a juice. She's in foster care [[W p4 place|in Cotulla, with a family that has horses]]. A detective's notes, released by mistake along with the autopsy, call her "[[W p4 name|Itzel]], [[W p4 school|1st gr., Mrs. Reyna's class]], [[W p4 body|no front teeth]]".

[[D p1 name|Mateo]] played [[D p1 other|shortstop for the Tecolotes Pee Wee]]. His bat will be at the funeral.

Assistant Webb County District Attorney [[K p5 name|Graciela Winfield]] said the docket number isn't yet assigned. [[D p2 name|Lara]]'s bail is a million dollars.
