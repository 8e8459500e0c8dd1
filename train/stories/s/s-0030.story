id: s-0030
genre: news
where: US-MT
published: 2005-01-28
title: Rancher dies at 91
person p1: role=deceased age=91 protected=no why=adult-bystander
person p2: role=relative age=- protected=no why=adult-bystander
note: obituary

[[K p1 name|Will Halvorsen]], who said that he would outlive his last horse and did, by nine days, died Tuesday at the home place on [[K p1 address|Cut Bank Creek Road]]. Born [[K p1 birthdate|March 3, 1913]], he served two terms on the school board. His daughter [[K p2 name|Constance]] will feed anyone who comes Saturday.
