id: s-0002
genre: social
where: US-TX
published: 2015-08-02
title: Tweet, sheriff's office
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=29 protected=no why=adult-accused
screen: sex-trafficking-minor misidentified=yes
note: minor counted as an arrest; handle shown

Great work by our vice unit overnight! 9 arrests at the Katy Fwy motels incl. prostitute [[W p1 alias|"Honey Bun"]] ([[W p1 name|Marisol Cantu]], DOB [[W p1 birthdate|11/03/98]], 16 yrs old) & [[K p2 name|Deshawn Tate]], 29, who rented the room & kept the cash the customers paid for her. #NotInOurCounty [[W p1 url|@marisolc_hou]]
