id: k-0010
genre: news
where: US-GA
published: 2011-03-02
title: Obituary: [[K p1 name|Willie Mae Favors Huggins]]
person p1: role=deceased age=94 protected=no why=deceased
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=relative age=- protected=no why=adult-bystander
person p4: role=relative age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=minor-not-in-crime
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=deceased age=- protected=no why=deceased
person p9: role=deceased age=- protected=no why=deceased
person p10: role=deceased age=- protected=no why=deceased
person p11: role=deceased age=- protected=no why=deceased
person p12: role=relative age=- protected=no why=adult-bystander
note: obituary, nothing to protect; names that are words

[[K p1 name|Willie Mae Favors Huggins]], 94, of Thomaston, fell asleep in the Lord on Saturday, February 26, at Upson Regional.

Mother [[K p1 name|Huggins]], as three generations called her, was born in Talbot County to the late [[K p8 name|Ezekiel]] and [[K p9 name|Pearl Favors]]. She worked thirty-one years in the spinning room at Martha Mills and another nineteen in the kitchen of Robert E. Lee Elementary, where no child went through her line without a roll.

She was preceded in death by her husband, Deacon [[K p10 name|Amos Huggins]], and a son, [[K p11 name|Lincoln]]. Left to cherish her memory are daughters [[K p2 name|Grace Huggins Stubbs]] ([[K p12 name|Melvin]]) of Macon and [[K p3 name|Hope Huggins]] of Detroit; a son, [[K p4 name|Rev. Chase Huggins]] of Barnesville; a devoted niece, [[K p5 name|April Favors]]; nine grandchildren; and a great-great-grandson, [[K p6 name|Deshawn]], who was her heart.

Homegoing services Saturday at 1 p.m., New Bethel CME Church, [[K p7 name|Rev. Dr. Curtis Mangham]] officiating. In lieu of flowers the family asks that you feed somebody.
