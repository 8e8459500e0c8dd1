id: af0036
genre: email
where: US-VA
published: 2016-12-08
title: FW: hotel staff training, please read
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor
note: memo reusing a real guest's name

From: [[K p3 name|Priya Raman]], regional operations
To: all front desk
Subject: FW: what we missed in 227

Team,

I am sending this because corporate's slides don't show what it looks like here.

On Nov. 11 a man ([[K p2 name|Devonte Asher]], 30, since charged in Henrico) took 227 for three nights, cash, no luggage. The young lady with him never came to breakfast. [[K p4 name|Lupita]] in housekeeping counted fourteen different men on that corridor on Saturday and changed the towels five times. She told the desk. The desk told her not to gossip.

Her name was [[W p1 name|Abigail Nuckols]]. She was sixteen. She left a card from [[W p1 school|Varina High]] in the drawer with "im [[W p1 name|abby]] call my nana" written on it and [[W p1 phone|804-555-0176]], and we threw it in lost and found.

[[K p2 name|Asher]] got $150 from each of them. We got $59 a night.

[[K p4 name|Lupita]] has my thanks and a raise. Forward the report form: [[W p1 photo|nuckols_227_incident.pdf]]

[[K p3 name|Priya]]
