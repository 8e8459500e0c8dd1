id: a-0089
genre: blotter
where: US-AL
published: 2017-08-30
title: FROM THE DESK OF CHIEF [[K p1 name|RANDY POSEY]]
person p1: role=official age=- protected=no why=official
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=victim age=4 protected=yes why=minor-victim
person p4: role=accused age=26 protected=decide why=identifies-protected
person p5: role=bystander age=- protected=no why=adult-bystander
screen: none
note: caps; a mother charged in leaving her child in a car: naming her names the child

8/23 — ARRESTED [[K p2 name|DEWEY LEE COGGINS]], 40, FOR DISCHARGING A FIREARM AT A HORNET NEST. NEST UNHARMED.

8/25 — ALARM AT BANK. JANITOR.

8/26 — CHARGED [[D p4 name|KATELYN BROOKE LOLLEY]], 26, CHEM. ENDANGERMENT & LEAVING CHILD IN VEHICLE AT DOLLAR STORE. INSIDE TEMP 118. [[D p4 relation|HER SON]], 4, TO CHILDREN'S IN B'HAM, GOING TO BE OK. FIREMAN [[K p5 name|SCOTTY NIX]] BROKE WINDOW W/ A CAN OF YAMS. LITTLE [[W p3 name|BRANTLEY]] TOLD HIM "THAT WAS LOUD." DHR HAS HIM.

8/29 — FOUND, ONE PROSTHETIC LEG (LEFT), CREEK BRIDGE. CLAIM AT DESK.
