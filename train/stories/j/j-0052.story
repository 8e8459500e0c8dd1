id: j-0052
genre: alert
where: US-NY
published: 2023-02-17
title: NYS AMBER ALERT - ACTIVE - Queens
person p1: role=missing,victim age=6 protected=decide why=missing-alert
person p2: role=accused,relative age=38 protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=decide why=identifies-protected
note: active alert; D throughout; father is suspected abductor

The NYPD is investigating a child abduction that occurred at [[D p1 place|173rd Street and Hillside Avenue, Jamaica, NY]] at about 8:05 AM on February 17, 2023.

VICTIM: [[D p1 name|Ayaan Rahman]], Asian male, 6 years old (DOB [[D p1 birthdate|04/03/2016]]), 3 ft 9, 44 lb, black hair cut short, brown eyes. Last seen wearing [[D p1 other|a green dinosaur parka and one light-up sneaker]]; the other sneaker was recovered at the scene.

SUSPECT: [[D p2 name|Mohammed Shafiq Rahman]], 38, 5-10, 190, full beard. Non-custodial father. He's under a stay-away order of Queens Family Court. DO NOT APPROACH.

VEHICLE: 2017 Nissan Rogue, silver, NY plate [[D p2 vehicle|HKR-0155]], [[D p2 vehicle|a cracked left taillight covered with red tape]]. May be traveling to: Buffalo; Hamtramck, Michigan; or Canada.

The child was taken under circumstances that lead police to believe that he's in imminent danger. He needs an inhaler twice a day, and it is on the kitchen counter, his mother, [[D p4 name|Farhana Akter]], told Detective [[K p3 name|Steven Moy]], 107th Squad.

ANYONE WITH INFORMATION CALL 911 or 518-555-0100.
